import { define } from '../define';
import { children, props, text } from '../props';

/** `<Term id="…">the word</Term>`: a word of the glossary, with its definition on hover. */
export const definition = define({
  props: props({ id: text, children }),
  references: { id: 'term' },
  toMarkdown: ({ children: word }) => word,
});
