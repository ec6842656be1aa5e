import { claimLink, verdictText } from '../as-markdown';
import { define } from '../define';
import { props, text } from '../props';

/** `<Claim id="…" />`: a claim with its verdict and proof. */
export const definition = define({
  props: props({ id: text }),
  references: { id: 'claim' },
  isSource: true,
  toMarkdown({ id }, { claim }) {
    const { why, ...one } = claim(id);
    return `> **${verdictText(one)}**: ${claimLink(one)}\n>\n> ${why}`;
  },
});
