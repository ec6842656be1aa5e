import { expect, test } from 'vitest';
import { choose, type Passed, type Unit, whatRuns } from './plan';
import { ofGroup, whollyPassed } from './plan-files';

type Recorded = Unit['recorded'];
const whole: Recorded = { sandbox: 4, 'Next.js': 4 };
const unit = (id: string, recorded: Recorded = whole): Unit => ({
  id,
  keys: { sandbox: `${id} as it is, in the sandbox`, 'Next.js': `${id} as it is, on Next.js` },
  recorded,
});
const many = (recorded?: Recorded) =>
  Array.from({ length: 20 }, (_, index) => unit(`default/g${index}`, recorded));
const choice = { sample: 3, seed: '2026-11-28', mostOnNext: 6 };

test('where all is recorded as it is, only the sample of the day runs, in both worlds', () => {
  const { runs, sample, known } = choose(many(), {}, choice);
  expect(sample).toHaveLength(3);
  expect(runs).toEqual({ sandbox: sample, 'Next.js': sample });
  expect(known).toBe(17 * 8);
  expect(choose(many(), {}, { ...choice, seed: 'another day' }).sample).not.toEqual(sample);
});

test('where the sandbox has changed, every group runs in it, and none on Next.js', () => {
  const { runs, sample, known } = choose(many({ sandbox: undefined, 'Next.js': 4 }), {}, choice);
  expect(runs.sandbox).toHaveLength(20);
  expect(runs['Next.js']).toEqual([]);
  expect(sample).toEqual([]);
  expect(known).toBe(20 * 4);
});

test('a group with other files runs in both worlds, beside the sample', () => {
  const units = [unit('default/changed', { sandbox: undefined, 'Next.js': undefined }), ...many()];
  const { runs, sample } = choose(units, {}, choice);
  expect(sample).not.toContain('default/changed');
  expect(runs.sandbox).toEqual(['default/changed', ...sample]);
  expect(runs['Next.js']).toEqual(['default/changed', ...sample]);
});

test('of many groups with other files some run on Next.js, and the others are named as left', () => {
  const { runs, left } = choose(many({ sandbox: undefined, 'Next.js': undefined }), {}, choice);
  expect(runs.sandbox).toHaveLength(20);
  expect(runs['Next.js']).toHaveLength(6);
  expect(left).toHaveLength(14);
  expect(runs['Next.js'].filter((id) => left.includes(id))).toEqual([]);
});

test('what passed on this machine as it is does not run again, neither touched nor as a sample', () => {
  const units = [unit('default/changed', { sandbox: undefined, 'Next.js': 4 }), ...many()];
  const { runs, keys } = choose(units, {}, choice);
  const passed: Passed = Object.fromEntries(
    Object.entries(keys).map(([name, key]) => [name, { key, tests: 4 }]),
  );
  expect(Object.keys(passed)).toHaveLength(1 + 3 + 3);
  const again = choose(units, passed, choice);
  expect(again.runs).toEqual({ sandbox: [], 'Next.js': [] });
  expect(again.known).toBe(21 * 8);
  const older = { ...passed, 'default/changed in sandbox': { key: 'as it was', tests: 4 } };
  expect(choose(units, older, choice).runs.sandbox).toEqual(['default/changed']);
  expect(runs.sandbox).toHaveLength(4);
});

test('a line says for each group that runs why it does', () => {
  const sandboxChanged = choose(many({ sandbox: undefined, 'Next.js': 4 }), {}, choice);
  expect(whatRuns(sandboxChanged)).toMatchInlineSnapshot(`
    "Of 20 groups of cases, 20 run in the sandbox and 0 on Next.js:
      20 in the sandbox, because their files or the sandbox are not as recorded
    What the others did is in data/conformance/; \`npm run conformance\` runs everything."
  `);
  const sampled = choose(many(), {}, choice);
  expect(whatRuns(sampled)).toMatchInlineSnapshot(`
    "Of 20 groups of cases, 3 run in the sandbox and 3 on Next.js:
      3 as the sample of 2026-11-28: default/g5, default/g8, default/g12
    What the others did is in data/conformance/; \`npm run conformance\` runs everything."
  `);
  const shared = choose(
    many({ sandbox: undefined, 'Next.js': undefined }),
    {},
    { ...choice, mostOnNext: 18 },
  );
  expect(whatRuns(shared)).toMatchInlineSnapshot(`
    "Of 20 groups of cases, 20 run in the sandbox and 18 on Next.js:
      20 in the sandbox, because their files or the sandbox are not as recorded
      18 on Next.js, because their files or its release are not as recorded
      2 not on Next.js, although they should: all would take too long (default/g2, default/g4)
    What the others did is in data/conformance/; \`npm run conformance\` runs everything."
  `);
});

test('a group has passed where each of its tests did', () => {
  const ran = (id: string, outcome: 'expected' | 'unexpected' | 'skipped') => ({
    annotations: [ofGroup(id, 'sandbox').annotation],
    outcome: () => outcome,
  });
  const tests = [
    ran('default/a', 'expected'),
    ran('default/a', 'expected'),
    ran('default/b', 'expected'),
    ran('default/b', 'unexpected'),
    ran('default/c', 'skipped'),
    { annotations: [], outcome: () => 'expected' as const },
  ];
  expect([...whollyPassed(tests)]).toEqual([['default/a in sandbox', 2]]);
});
