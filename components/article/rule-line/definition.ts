import { define } from '../define';
import { children, props } from '../props';

/** `<RuleLine>`: the whole answer, as a few cases. */
export const definition = define({
  props: props({ children }),
  toMarkdown: ({ children: held }) => held,
});
