import { define } from '../define';
import { nothing } from '../props';

/** `<CodeSaved />` in a sentence: how much code an action takes beside a handler, counted over the examples. */
export const definition = define({
  props: nothing,
  toMarkdown: (_props, { codeSaved }) => codeSaved(),
});
