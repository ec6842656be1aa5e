/** Whether the lab recorded all that it was to record. A run that crashed half-way leaves recordings, too. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadExperiments } from '../../../catalog';
import { isAskedOn, type Target, targetsOf } from '../../../evidence/targets';

type Asked = Parameters<typeof isAskedOn>[0] & { id: string };

/** @returns what is missing, as paths of recordings; empty where all is there */
export function missingRecordings(
  targets: readonly Target[],
  experiments: readonly Asked[],
  folder = 'evidence/recordings',
): string[] {
  return targets.flatMap((target) => {
    const place = join(folder, target.id);
    const there = new Set(existsSync(place) ? readdirSync(place) : []);
    return experiments
      .filter((experiment) => isAskedOn(experiment, target) && !there.has(`${experiment.id}.json`))
      .map(({ id }) => join(place, `${id}.json`));
  });
}

/** @param releases as `npm run evidence -- --next` takes them */
export const missingOf = (releases: readonly string[]): string[] => [
  // Of a line that evidence/targets.ts does not have yet, the lab records nothing.
  ...releases
    .filter((release) => targetsOf(release).length === 0)
    .map((release) => join('evidence/recordings', release)),
  ...missingRecordings(
    releases.flatMap((release) => targetsOf(release)),
    loadExperiments().experiments,
  ),
];
