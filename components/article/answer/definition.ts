import { inOneLine } from '../as-markdown';
import { define } from '../define';
import { children, props } from '../props';

/** `<Answer>`: what an article opens with, in one or two sentences. A page with one is an article. */
export const definition = define({
  props: props({ children }),
  toMarkdown: ({ children: answer }) => `**${inOneLine(answer)}**`,
});
