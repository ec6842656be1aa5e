import { define } from '../define';
import { nothing } from '../props';

/** `<Advisor />`: a few questions and the verdict by the rules of the decision table. */
export const definition = define({
  props: nothing,
  toMarkdown: () => '[Answer a few questions, and see what to write](/#which-one-do-you-need)',
});
