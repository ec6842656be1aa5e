/** Twice as much that is wrong is twice the work: counted as calls of functions and turns of loops, as time says little. */
import { Session } from 'node:inspector/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleFiles } from '../sample-content';
import { checkContent } from '.';

const session = new Session();
beforeAll(async () => {
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
});
afterAll(() => session.disconnect());

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

test.each<[string, ...Change[]]>([
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
])('%s', async (_, ...changes) => {
  const workFor = async (count: number) => {
    const files = sampleFiles();
    for (const change of changes) files.set(...change(count));
    await work();
    expect(checkContent(files).problems.length).toBeGreaterThanOrEqual(count);
    return work();
  };
  // What is made on first use, such as the parsers of schemas, is not what is asked for.
  await workFor(250);
  const [once, twice, fourTimes] = [await workFor(250), await workFor(500), await workFor(1_000)];
  expect((fourTimes - twice) / (twice - once)).toBeLessThan(3);
});
