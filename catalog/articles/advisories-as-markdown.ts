/** The components that show advisories, as Markdown. */
import {
  type AdvisoryQuery,
  findAdvisories,
  fixesInWords,
  isOnTopic,
  safeReleaseOf,
} from '../advisory-figures';
import { advisoryLabels } from '../advisory-labels';
import { releaseLines } from '../release-lines';
import type { Advisory } from '../types';
import { type AsMarkdown, type Attributes, listIn, table } from './markdown-parts';

const queryIn = ({ line, about, needs, severity, ids, onTopic }: Attributes): AdvisoryQuery => ({
  line,
  about,
  needs,
  severity,
  ids: ids === undefined ? undefined : listIn(ids),
  onTopic: onTopic === 'true',
});

const needsOf = ({ needs }: Advisory) =>
  needs
    .map((need) =>
      [need]
        .flat()
        .map((trait) => advisoryLabels.traits[trait])
        .join(', or '),
    )
    .join('; and ');

const rangesOf = ({ affects }: Advisory) =>
  affects.map(({ from, before }) => `${from} to before ${before}`).join('; ');

const list: AsMarkdown = ({ caption = '', ...attributes }, _children, { advisories }) => {
  const rows = findAdvisories(advisories, queryIn(attributes)).map((one) => [
    `[${one.id}](${one.sources[0]})`,
    one.severity,
    one.title,
    needsOf(one),
    rangesOf(one) || 'not read',
  ]);
  return `${caption}\n\n${table(['Advisory', 'Severity', 'What it allowed', 'Only with', 'Affected'], rows)}`;
};

const lines: AsMarkdown = ({ caption = '' }, _children, { advisories }) => {
  const rows = releaseLines(advisories).map(({ line, safeFrom, unfixed, unread }) => [
    line,
    safeFrom ?? 'none',
    String(unfixed.length),
    String(unfixed.filter(isOnTopic).length),
    String(unread.length),
  ]);
  const head = [
    'Version',
    'Lowest release without a known vulnerability',
    'Vulnerabilities of its last release',
    'On the topic',
    'Not read',
  ];
  return `${caption}\n\n${table(head, rows)}`;
};

export const advisoryMarkdown: Readonly<Record<string, AsMarkdown>> = {
  AdvisoryCount: (attributes, _children, { advisories }) =>
    String(findAdvisories(advisories, queryIn(attributes)).length),
  AdvisoryLines: lines,
  AdvisoryList: list,
  FixedIn: ({ id = '' }, _children, { advisories }) =>
    findAdvisories(advisories, { ids: [id] })
      .map(fixesInWords)
      .join(''),
  SafeRelease: ({ line = '' }, _children, { advisories }) => safeReleaseOf(line, advisories),
};
