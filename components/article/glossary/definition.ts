import { define } from '../define';
import { nothing } from '../props';

/** `<Glossary />`: every word with its definition. */
export const definition = define({
  props: nothing,
  toMarkdown: (_props, { catalog: { terms } }) =>
    terms.map(({ term, definition }) => `- **${term}**: ${definition}`).join('\n'),
});
