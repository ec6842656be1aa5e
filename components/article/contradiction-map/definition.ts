import { define } from '../define';
import { nothing } from '../props';

/** `<ContradictionMap />`: who agrees with whom on the questions that divide the articles. */
export const definition = define({
  props: nothing,
  toMarkdown: () => '[The questions that divide the articles](/five-articles)',
});
