/**
 * What `npm test` runs of the suite: the groups that a change can have touched, and a few of the others. A group counts as
 * touched where its files are not those that were recorded; in the sandbox also where the sandbox is another.
 */
import { sampleOf } from '../../../scripts/lib/sample';

export const worlds = ['sandbox', 'Next.js'] as const;
export type World = (typeof worlds)[number];

/** A group as it is now. */
export interface Unit {
  /** Its build and its name, such as `default/actions`. */
  id: string;
  /** Over all that its results depend on. */
  keys: Readonly<Record<World, string>>;
  /** How many results are recorded of it as it is, and undefined where one is missing or failed. */
  recorded: Readonly<Record<World, number | undefined>>;
}

/** What passed on this machine, by `nameOf`. */
export type Passed = Readonly<Record<string, { key: string; tests: number }>>;
export const nameOf = (id: string, world: World) => `${id} in ${world}`;

interface Choice {
  /** How many groups run although nothing can have touched them. */
  sample: number;
  seed: string;
  /** Real Next.js builds its apps first: where more groups than these are touched, so many run. */
  mostOnNext: number;
}

export interface Plan {
  /** The groups that run, by world. */
  runs: Readonly<Record<World, readonly string[]>>;
  /** Of these, by `nameOf`. */
  keys: Readonly<Record<string, string>>;
  /** How many groups there are. */
  all: number;
  /** Results that are known, of groups that do not run. */
  known: number;
  /** Groups that run although they are known; of them one that has passed in its present state does not run again. */
  sample: readonly string[];
  /** Touched groups that are left to a run of everything. */
  left: readonly string[];
  seed: string;
}

/** @returns how many results are known of a group as it is; undefined where it has to run */
function knownResults({ id, keys, recorded }: Unit, world: World, passed: Passed): number | undefined {
  const here = passed[nameOf(id, world)];
  return recorded[world] ?? (here?.key === keys[world] ? here.tests : undefined);
}

export function choose(units: readonly Unit[], passed: Passed, { sample, seed, mostOnNext }: Choice): Plan {
  const isTouched = (world: World) => (unit: Unit) => knownResults(unit, world, passed) === undefined;
  const idsOf = (some: readonly Unit[]) => some.map(({ id }) => id);
  const untouched = units.filter((unit) => worlds.every((world) => !isTouched(world)(unit)));
  const sampled = sampleOf(idsOf(untouched), sample, seed);
  const touchedOnNext = idsOf(units.filter(isTouched('Next.js')));
  const onNext = sampleOf(touchedOnNext, mostOnNext, seed);
  const again = (world: World) => (unit: Unit) =>
    sampled.includes(unit.id) && passed[nameOf(unit.id, world)]?.key !== unit.keys[world];
  const runs = {
    sandbox: idsOf(units.filter((unit) => isTouched('sandbox')(unit) || again('sandbox')(unit))),
    'Next.js': idsOf(units.filter((unit) => onNext.includes(unit.id) || again('Next.js')(unit))),
  };
  const known = worlds.flatMap((world) =>
    units.filter(({ id }) => !runs[world].includes(id)).map((unit) => knownResults(unit, world, passed) ?? 0),
  );
  return {
    runs,
    keys: Object.fromEntries(
      worlds.flatMap((world) =>
        units
          .filter(({ id }) => runs[world].includes(id))
          .map(({ id, keys }) => [nameOf(id, world), keys[world]]),
      ),
    ),
    all: units.length,
    known: known.reduce((sum, count) => sum + count, 0),
    sample: sampled,
    left: touchedOnNext.filter((id) => !onNext.includes(id)),
    seed,
  };
}

/** What runs and why, in words; a line for each reason. */
export function whatRuns({ runs, all, sample, left, seed }: Plan): string {
  const touched = (world: World) => runs[world].filter((id) => !sample.includes(id)).length;
  const again = sample.filter((id) => worlds.some((world) => runs[world].includes(id)));
  const passed = sample.filter((id) => !again.includes(id));
  const lines: [count: number, line: string][] = [
    [touched('sandbox'), 'in the sandbox, because their files or the sandbox are not as recorded'],
    [touched('Next.js'), 'on Next.js, because their files or its release are not as recorded'],
    [left.length, `not on Next.js, although they should: all would take too long (${left.join(', ')})`],
    [again.length, `as the sample of ${seed}: ${again.join(', ')}`],
    [
      passed.length,
      `not again, although in the sample of ${seed}: ${passed.join(', ')} passed here as they are`,
    ],
  ];
  return [
    `Of ${all} groups of cases, ${runs.sandbox.length} run in the sandbox and ${runs['Next.js'].length} on Next.js:`,
    ...lines.filter(([count]) => count > 0).map(([count, line]) => `  ${count} ${line}`),
    'What the others did is in data/conformance/; `npm run conformance` runs everything.',
  ].join('\n');
}
