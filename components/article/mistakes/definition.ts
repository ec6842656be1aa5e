import { define } from '../define';
import { children, props } from '../props';

/** `<Mistakes>`: the mistakes in a numbered list. */
export const definition = define({
  props: props({ children }),
  toMarkdown: ({ children: held }) => held,
});
