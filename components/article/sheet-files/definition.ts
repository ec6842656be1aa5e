import { define } from '../define';
import { nothing } from '../props';

/** `<SheetFiles />`: the sheet as files to print. Text has no use for them. */
export const definition = define({
  props: nothing,
  toMarkdown: () => '',
});
