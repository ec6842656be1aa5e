import { codeSavedText } from '../code-saved';
import { observedText } from '../evidence/expected';
import { measuredText } from '../evidence/measured';
import { nextRelease } from '../evidence/next-release';
import type { DecisionView } from '../types';
import { advisoryMarkdown } from './advisories-as-markdown';
import {
  type AsMarkdown,
  blocks,
  byId,
  claimLink,
  listIn,
  numbersIn,
  table,
  verdictText,
  words,
} from './markdown-parts';
import { pageMarkdown } from './pages-as-markdown';

export type { Attributes } from './markdown-parts';

const newest = <Value>(records: Readonly<Record<string, Value>>) => Object.entries(records).sort().at(-1);

const claim: AsMarkdown = ({ id }, _children, { claims }) => {
  const { why, ...one } = byId(claims, id, (each) => each.id);
  return `> **${verdictText(one)}**: ${claimLink(one)}\n>\n> ${why}`;
};

const contradiction: AsMarkdown = ({ id }, _children, { contradictions }) => {
  const { question, sides, settled, claims } = byId(contradictions, id, (one) => one.id);
  return [
    `**The articles disagree: ${question}**`,
    sides.map(({ position, sources: who }) => `- ${position} (${who.join(', ')})`).join('\n'),
    `Today: ${settled}`,
    claims.map((one) => `- ${verdictText(one)}: ${claimLink(one)}`).join('\n'),
  ].join('\n\n');
};

const experiment: AsMarkdown = ({ id }, _children, { experiments }) => {
  const { question, answer, observations, recordings } = byId(experiments, id, (one) => one.id);
  const targets = Object.keys(recordings).sort();
  const rows = observations.map(({ name }) => [
    name,
    ...targets.map((target) => observedText(recordings[target]?.observations[name])),
  ]);
  return `**[${question}](/evidence/${id})** ${answer}\n\n${table(['Observed on Next.js', ...targets], rows)}`;
};

const sequence: AsMarkdown = ({ experiment: id, caption = '', show }, _children, { experiments }) => {
  const [target, recording] = newest(byId(experiments, id, (one) => one.id).recordings) ?? [];
  const exchanges = recording?.exchanges ?? [];
  const wanted = show ? numbersIn(show) : exchanges.map((_, index) => index + 1);
  const lines = wanted.flatMap((number) => {
    const exchange = exchanges[number - 1];
    if (!exchange) return [];
    const { request, response } = exchange;
    const type = String(response.headers['content-type'] ?? '').split(';')[0];
    return `- \`${request.method} ${request.path}\` → ${response.status} ${type}`.trimEnd();
  });
  return `${caption} ([recorded on ${target}](/evidence/${id}))\n\n${lines.join('\n')}`;
};

const ratios: AsMarkdown = ({ experiment: id }, _children, { experiments }) => {
  const [target, measured] = newest(byId(experiments, id, (one) => one.id).measurements) ?? [];
  const lines = Object.entries(measured?.medians ?? {}).map(
    ([what, ratio]) => `- ${what}: ${ratio.toFixed(2)}`,
  );
  const head = `Time of the action divided by that of the route, medians of pairs on ${target} ([all](/evidence/${id})):`;
  return `${head}\n\n${lines.join('\n')}`;
};

/** Nothing where a preview does the same, as on the page. */
const onNextRelease: AsMarkdown = ({ experiment: id }, _children, catalog) => {
  const { question } = byId(catalog.experiments, id, (one) => one.id);
  const next = nextRelease(catalog);
  const changes = next?.changed.find(({ experiment }) => experiment.id === id)?.changes ?? [];
  if (changes.length === 0) return '';
  return `[What ${next?.release}, a preview of the next release, does differently](/next-release#${id}): ${question}`;
};

const caseRow = ({ id, title, verdict, because, notes }: DecisionView) => [
  `[${title}](/decisions#${id})`,
  verdict,
  notes ?? because,
];

const casesTable: AsMarkdown = ({ caption = '', rows }, _children, { decisions }) =>
  `${caption}\n\n${table(
    ['Use case', 'Verdict', 'Because'],
    listIn(rows).map((id) => caseRow(byId(decisions, id, (one) => one.id))),
  )}`;

const whoSaysWhat: AsMarkdown = ({ caption = '', claims: ids }, _children, { claims, sources }) => {
  const rows = listIn(ids).map((id) => {
    const { stances, ...one } = byId(claims, id, (each) => each.id);
    const says = sources.map(({ id: source }) => stances.find((each) => each.source === source)?.says ?? '');
    return [claimLink(one), ...says, verdictText(one)];
  });
  return `${caption}\n\n${table(['Claim', ...sources.map(({ id }) => id), 'Verdict'], rows)}`;
};

const example: AsMarkdown = ({ slug }, _children, { examples }) => {
  const { title, lesson } = byId(examples, slug, (one) => one.slug);
  return `**Example: [${title}](/examples/${slug})** ${lesson}`;
};

/** Every component that an article may use. */
export const componentsAsMarkdown: Readonly<Record<string, AsMarkdown>> = {
  ...advisoryMarkdown,
  ...pageMarkdown,
  Answer: (_attributes, inner) => `**${inner.trim().replace(/\s+/g, ' ')}**`,
  CaseLines: casesTable,
  Claim: claim,
  CodeSaved: (_attributes, _children, { examples }) => codeSavedText(examples),
  Contradiction: contradiction,
  // Its words say what the drawing shows.
  Drawing: words,
  ExampleCard: example,
  Experiment: experiment,
  LiveExample: example,
  Measured: ({ experiment: id = '', of = '', on }, _children, { experiments }) =>
    measuredText(experiments, { experiment: id, of, on }),
  OnNextRelease: onNextRelease,
  Ratios: ratios,
  Sequence: sequence,
  SideBySide: blocks,
  Term: words,
  UseCases: casesTable,
  WhoSaysWhat: whoSaysWhat,
  // Text has nothing to unfold.
  details: words,
  summary: () => '',
};
