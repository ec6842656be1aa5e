import { define } from '../define';
import { nothing } from '../props';

/** `<Gallery />`: every example, to be searched. */
export const definition = define({
  props: nothing,
  toMarkdown: () => '[Every example](/examples)',
});
