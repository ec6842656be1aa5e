import type { Advisory, AdvisoryLabels } from '../../data';
import { advisoryQuery } from '../advisory-query';
import { table } from '../as-markdown';
import { define } from '../define';
import { text } from '../props';

const needsOf = ({ needs }: Advisory, { traits }: AdvisoryLabels) =>
  needs
    .map((need) =>
      [need]
        .flat()
        .map((trait) => traits[trait])
        .join(', or '),
    )
    .join('; and ');

const rangesOf = ({ affects }: Advisory) =>
  affects.map(({ from, before }) => `${from} to before ${before}`).join('; ');

/** `<AdvisoryList caption="…" about="handler" />`: advisories like this, with all that their records say. */
export const definition = define({
  props: advisoryQuery.extend({ caption: text }),
  references: { ids: 'advisory' },
  isSource: true,
  toMarkdown({ caption, ...query }, { advisories, advisoryLabels }) {
    const rows = advisories(query).map((one) => [
      `[${one.id}](${one.sources[0]})`,
      one.severity,
      one.title,
      needsOf(one, advisoryLabels),
      rangesOf(one) || 'not read',
    ]);
    return `${caption}\n\n${table(['Advisory', 'Severity', 'What it allowed', 'Only with', 'Affected'], rows)}`;
  },
});
