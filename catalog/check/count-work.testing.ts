/**
 * Prints how much work checks of content are, as JSON: by what is wrong in it, for 250, 500 and 1,000 records. It is counted as
 * calls of functions and turns of loops, as time says little; by a process of its own, as V8 counts less in one that has run
 * other code.
 */
import { Session } from 'node:inspector/promises';
import { sampleFiles } from '../sample-content';
import { checkContent } from '.';

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** How often each block of the catalog ran, added up, since this was last asked. */
async function work(): Promise<number> {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  return result
    .filter(({ url }) => url.includes('/catalog/'))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0);
}

type Change = (count: number) => readonly [file: string, text: string];

const added =
  (file: string, record: (index: number) => string): Change =>
  (count) => [
    file,
    `${sampleFiles().get(file)}${Array.from({ length: count }, (_, index) => record(index)).join('')}`,
  ];

const row = (index: number, claims: string) =>
  `- id: r${index}
  title: Contact form
  facts: { caller: own-ui, intent: mutate }
  votes: { alhabil-2024: action, next15-decision-tree: action, handling-api-routes: silent, raj-next14: silent, paradigm-shift: either }
  claims: [${claims}]
  examples: []
`;
const claim = (index: number) => `  - id: c${index}\n    statement: It is so.\n    verdict: true\n`;

const decisions = 'data/decisions.yaml';

const cases: readonly (readonly [name: string, ...Change[]])[] = [
  ['records without a field', added('data/glossary.yaml', (index) => `- id: t${index}\n  term: T\n`)],
  ['records with one id', added('data/glossary.yaml', () => '- id: t\n  term: T\n  definition: D\n')],
  ['rows with the same facts', added(decisions, (index) => row(index, 'action-is-public'))],
  ['names of nothing', added(decisions, (index) => row(index, `nothing-${index}`))],
  ['names of one thing that is not there', added(decisions, (index) => row(index, 'nothing'))],
  [
    'names of nothing, among as many records',
    added(decisions, (index) => row(index, `x${index}`)),
    added('data/claims/security.yaml', claim),
  ],
];

async function workFor(changes: readonly Change[], count: number): Promise<number> {
  const files = sampleFiles();
  for (const change of changes) files.set(...change(count));
  await work();
  const found = checkContent(files).problems.length;
  if (found < count) throw new Error(`${found} problems were found in ${count} broken records`);
  return work();
}

const counted: Record<string, number[]> = {};
for (const [name, ...changes] of cases) {
  // What is made on first use, such as the parsers of schemas, is not what is asked for.
  await workFor(changes, 100);
  const sums: number[] = [];
  for (const count of [250, 500, 1_000]) sums.push(await workFor(changes, count));
  counted[name] = sums;
}
console.log(JSON.stringify(counted));
