import { claimLink, inOneLine, verdictText } from '../as-markdown';
import { define } from '../define';
import { children, props, text } from '../props';

/** `<Mistake claim="…">` with what to do instead. */
export const definition = define({
  props: props({ claim: text, children }),
  references: { claim: 'claim' },
  toMarkdown({ claim: id, children: instead }, { claim }) {
    const one = claim(id);
    return `- **${verdictText(one)}**: ${claimLink(one)}. ${inOneLine(instead)}`;
  },
});
