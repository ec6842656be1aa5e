import { define } from '../define';
import { children, props } from '../props';

/** `<SheetColumn>`: one column of the sheet. */
export const definition = define({
  props: props({ children }),
  toMarkdown: ({ children: held }) => held,
});
