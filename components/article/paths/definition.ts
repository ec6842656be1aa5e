import { define } from '../define';
import { children, props } from '../props';

/** `<Paths>`: paths beside each other, where there is room. */
export const definition = define({
  props: props({ children }),
  toMarkdown: ({ children: held }) => held,
});
