import { define } from '../define';
import { children, props } from '../props';

/** `<SideBySide>`: figures that say more beside each other, such as an action and a handler for the same task. */
export const definition = define({
  props: props({ children }),
  toMarkdown: ({ children: held }) => held,
});
