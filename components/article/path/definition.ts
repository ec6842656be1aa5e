import { define } from '../define';
import { children, props, text } from '../props';

/** `<Path reader="…">`: what one kind of reader reads, in order. */
export const definition = define({
  props: props({ reader: text, children }),
  toMarkdown: ({ reader, children: steps }) => `**${reader}**\n\n${steps}`,
});
