import { define } from '../define';
import { nothing } from '../props';

/** `<EmbedBuilder />`: all examples, the decision table and the advisor, to be put on slides and into pages. */
export const definition = define({
  props: nothing,
  toMarkdown: () => '[Put an example on your slides](/embed-builder)',
});
