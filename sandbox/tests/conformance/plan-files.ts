/** The plan of a run: made once from what is recorded, and handed to the workers that Playwright starts. */
import { join } from 'node:path';
import type { TestCase } from '@playwright/test/reporter';
import type { ConformanceRecord } from '../../../data/schema';
import { keyOf } from '../../../scripts/lib/content-cache';
import { readJson, writeJson } from '../../../scripts/lib/read-json';
import { today } from '../../../scripts/lib/sample';
import { runKeys } from '../parity/keys';
import { choose, nameOf, type Passed, type Plan, type Unit, type World, worlds } from './plan';
import { preview } from './preview';
import type { Group } from './record';
import { groups, installedRelease, recordOf, sandboxChecksum } from './record-files';

/** More on real Next.js take longer than a change should wait. */
const mostOnNext = 6;
const passedFile = join('.generated', 'conformance', 'passed-groups.json');
const planVariable = 'CONFORMANCE_PLAN';

/** @returns how many results there are of a world; undefined where one is missing, or a case failed */
function resultsIn({ cases }: ConformanceRecord, world: World, { modes }: Group): number | undefined {
  const results = cases.flatMap(({ only, sandbox, next }) =>
    modes
      .filter((mode) => !only || only === mode)
      .map((mode) => (world === 'sandbox' ? sandbox : next)[mode]),
  );
  const areGood = results.every((result) => result === 'holds' || result === 'differs');
  return areGood ? results.length : undefined;
}

function unitsNow(): Unit[] {
  const [ofSandbox, release] = [sandboxChecksum(), installedRelease()];
  const ofNext = keyOf(runKeys().common.next, release);
  return groups().map((group): Unit => {
    const record = recordOf(group);
    const current = record?.checksum === group.checksum ? record : undefined;
    const isOfSandbox = current?.sandboxChecksum === ofSandbox;
    const isOfRelease = current?.release === release;
    return {
      id: `${group.build}/${group.group}`,
      keys: { sandbox: keyOf(group.checksum, ofSandbox), 'Next.js': keyOf(group.checksum, ofNext) },
      recorded: {
        sandbox: current && isOfSandbox ? resultsIn(current, 'sandbox', group) : undefined,
        'Next.js': current && isOfRelease ? resultsIn(current, 'Next.js', group) : undefined,
      },
    };
  });
}

const passed = (): Passed => readJson(passedFile) ?? {};

/** @returns undefined where everything runs: a plan is made where `SAMPLE` says how large the sample is */
export function plan(): Plan | undefined {
  const { SAMPLE, SEED = today() } = process.env;
  if (SAMPLE === undefined) return undefined;
  const made = process.env[planVariable];
  if (made) return JSON.parse(made);
  const chosen = choose(unitsNow(), passed(), { sample: Number(SAMPLE), seed: SEED, mostOnNext });
  process.env[planVariable] = JSON.stringify(chosen);
  return chosen;
}

/** @param id of a group, such as `default/actions`; without one, whether anything runs in that world */
export function isPlanned(world: World, id?: string): boolean {
  if (world === 'sandbox' ? preview() : process.env.THROTTLE) return false;
  const planned = plan()?.runs[world];
  return planned === undefined || (id === undefined ? planned.length > 0 : planned.includes(id));
}

/** Marks tests as those of a group in a world, so that `keepPassed` knows when it has passed as a whole. */
export const ofGroup = (id: string, world: World) => ({
  annotation: { type: groupMark, description: nameOf(id, world) },
});
const groupMark = 'group';

/** How many tests passed, by `nameOf`; a group of which one did not is not among them. */
export function whollyPassed(tests: readonly Pick<TestCase, 'annotations' | 'outcome'>[]) {
  const counts = new Map<string, number>();
  const failed = new Set<string>();
  for (const test of tests) {
    const name = test.annotations.find(({ type }) => type === groupMark)?.description;
    if (name === undefined) continue;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (test.outcome() !== 'expected') failed.add(name);
  }
  return new Map([...counts].filter(([name]) => !failed.has(name)));
}

/** Remembers the groups that passed as planned, so that the next run on this machine leaves them out. */
export function keepPassed(tests: readonly TestCase[]): void {
  const planned = plan();
  if (!planned) return;
  const now = new Map(
    unitsNow().flatMap(({ id, keys }) => worlds.map((world) => [nameOf(id, world), keys[world]])),
  );
  // What was edited while it ran may have run in either state.
  const added = [...whollyPassed(tests)].flatMap(([name, count]) => {
    const key = planned.keys[name];
    return key !== undefined && now.get(name) === key ? [[name, { key, tests: count }] as const] : [];
  });
  writeJson(passedFile, { ...passed(), ...Object.fromEntries(added) });
}
