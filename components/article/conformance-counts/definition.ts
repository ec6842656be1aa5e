import { define } from '../define';
import { nothing } from '../props';

/** `<ConformanceCounts />`: how many cases did what, on each target and in each mode. */
export const definition = define({
  props: nothing,
  toMarkdown: () => '[How many cases of the suite hold](/conformance)',
});
