import { define } from '../define';
import { children, props } from '../props';

/** `<Sheet>`: what fits on one screen, and on one page of A4 or Letter, in two columns. */
export const definition = define({
  props: props({ children }),
  toMarkdown: ({ children: held }) => held,
});
