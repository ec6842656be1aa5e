import { define } from '../define';
import { nothing } from '../props';

/** `<AllSources />`: the five articles. */
export const definition = define({
  props: nothing,
  toMarkdown: () => '[The five articles](/five-articles)',
});
