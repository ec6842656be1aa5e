import { claimLink, verdictText } from '../as-markdown';
import { define } from '../define';
import { props, text } from '../props';

/** `<Contradiction id="…" />`: a question that the articles answer differently. */
export const definition = define({
  props: props({ id: text }),
  references: { id: 'contradiction' },
  isSource: true,
  toMarkdown({ id }, { contradiction }) {
    const { question, sides, settled, claims } = contradiction(id);
    return [
      `**The articles disagree: ${question}**`,
      sides.map(({ position, sources: who }) => `- ${position} (${who.join(', ')})`).join('\n'),
      `Today: ${settled}`,
      claims.map((one) => `- ${verdictText(one)}: ${claimLink(one)}`).join('\n'),
    ].join('\n\n');
  },
});
