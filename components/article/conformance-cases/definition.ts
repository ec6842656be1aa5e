import { define } from '../define';
import { nothing } from '../props';

/** `<ConformanceCases />`: every case of the suite, with what it did. */
export const definition = define({
  props: nothing,
  toMarkdown: () => '[Every case of the suite, with what it did](/conformance)',
});
