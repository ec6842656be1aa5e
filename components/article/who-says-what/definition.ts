import { claimLink, table, verdictText } from '../as-markdown';
import { define } from '../define';
import { props, text, texts } from '../props';
import { claimsOf } from './claims';

/** `<WhoSaysWhat caption="…" topic="…" />` or `claims={['…', '…']}`: what each article says. */
export const definition = define({
  props: props({ caption: text, topic: text.optional(), claims: texts.optional() }),
  references: { topic: 'topic', claims: 'claim' },
  isSource: true,
  toMarkdown({ caption, ...selection }, lookup) {
    const { sources } = lookup.catalog;
    const rows = claimsOf(selection, lookup).map(({ stances, ...one }) => {
      const says = sources.map(({ id }) => stances.find(({ source }) => source === id)?.says ?? '');
      return [claimLink(one), ...says, verdictText(one)];
    });
    return `${caption}\n\n${table(['Claim', ...sources.map(({ id }) => id), 'Verdict'], rows)}`;
  },
});
