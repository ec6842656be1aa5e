import { experimentSchema, previewTargets, targetIds } from '../../data/schema';
import { addEntry, type Entries, type Entry, type Files, noEntries, readFile } from '../entries';
import { type ContentProblem, listed } from '../problem';
import { problemIn } from '../references';
import { fingerprintOf } from './checksum';
import type { ExperimentFolder, ExperimentText } from './types';

const folder = 'evidence/experiments/';
const baseFolder = 'evidence/base/';

const below = (files: Files, start: string): Record<string, string> =>
  Object.fromEntries(
    [...files]
      .filter(([path]) => path.startsWith(start))
      .map(([path, text]) => [path.slice(start.length), text]),
  );

/** What is under the app of every experiment, by path in the app, such as `/app/layout.tsx`. */
export const experimentBase = (files: Files): Record<string, string> =>
  Object.fromEntries(Object.entries(below(files, baseFolder)).map(([path, text]) => [`/${path}`, text]));

const lineOf = (target: string) => target.split(/[.-]/)[0] ?? '';
const lines = [...new Set([...targetIds, ...previewTargets.map(({ id }) => id)].map(lineOf))];

/** Expectations of releases that nobody asks would never be compared with anything. */
const unknownReleases = (entry: Entry<ExperimentFolder>): ContentProblem[] =>
  entry.value.observations.flatMap(({ expected }, index) => {
    if (typeof expected !== 'object' || expected === null || Array.isArray(expected)) return [];
    return Object.keys(expected)
      .filter((key) => !lines.includes(lineOf(key)))
      .map((key) =>
        problemIn(entry, ['observations', index, 'expected', key], {
          got: `"${key}", a release that no experiment is asked on`,
          allowed: listed([...lines, ...targetIds]),
          fix: 'write the line or the target that is meant, or delete it',
        }),
      );
  });

/** Discovers the experiments; none is registered anywhere. Folders are named by their id. */
export function readExperiments(files: Files, problems: ContentProblem[]): Entries<ExperimentFolder> {
  const texts = noEntries<ExperimentText>();
  const base = below(files, baseFolder);
  const all = below(files, folder);
  const ids = new Set(Object.keys(all).map((path) => path.split('/')[0] ?? ''));
  for (const id of [...ids].sort()) {
    const file = readFile(files, `${folder}${id}/experiment.yaml`, problems);
    if (file) addEntry(texts, experimentSchema, { data: file.data, file, at: [], id }, problems);
    else texts.ids.set(id, []);
  }
  const valid = texts.valid.map(({ value, ...place }) => {
    const id = place.file.path.slice(folder.length).split('/')[0] ?? '';
    const { 'experiment.yaml': _text, ...own } = below(files, `${folder}${id}/`);
    const { build, config } = value;
    return {
      ...place,
      value: { ...value, id, files: own, fingerprint: fingerprintOf({ build, config, files: own }, base) },
    };
  });
  problems.push(...valid.flatMap(unknownReleases));
  return { ...texts, valid };
}
