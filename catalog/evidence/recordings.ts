import { extraTargetIds, isPreview, recordingSchema, targetIds } from '../../data/schema';
import type { Entries, Entry, Files } from '../entries';
import { type ContentProblem, listed, shown, wholeFile } from '../problem';
import { problemIn } from '../references';
import { remembered } from '../remembered';
import { checksumOf } from './checksum';
import { expectedOn, sameObserved } from './expected';
import type { ExperimentFolder, ExperimentView, Recording } from './types';

const folder = 'evidence/recordings/';
const pathOf = (target: string, id: string) => `${folder}${target}/${id}.json`;

const again = (id: string, target: string) => {
  const next = target.replace('-cache-components', '');
  return `\`npm run evidence -- --only ${id} --next ${next}\``;
};

const wrong = (file: string, got: string, fix: string) => wholeFile(file, got, fix, 'recording');

/** One recording as text. Where it is not a recording, or says what no run has written, that is a problem. */
const parse = remembered((file, text): { recording?: Recording; problem?: ContentProblem } => {
  const [, , target = '', name = ''] = file.split('/');
  const fix = `record it again: ${again(name.replace('.json', ''), target)}`;
  try {
    const recording = recordingSchema.parse(JSON.parse(text));
    if (recording.checksum === checksumOf(recording)) return { recording };
    return { problem: wrong(file, 'a recording that was edited by hand', fix) };
  } catch {
    return { problem: wrong(file, 'text that isn’t a recording', fix) };
  }
});

/** All recordings by target and experiment. */
export function readRecordings(files: Files, problems: ContentProblem[]): Map<string, Recording> {
  const found = new Map<string, Recording>();
  for (const [file, text] of files) {
    if (!file.startsWith(folder)) continue;
    const { recording, problem } = parse(file, text);
    if (problem) problems.push(problem);
    if (recording) found.set(pathOf(recording.target, recording.experiment), recording);
  }
  return found;
}

/** Each recording of one experiment, by target. */
function recordingsOf(all: ReadonlyMap<string, Recording>, id: string): Record<string, Recording> {
  const own = [...all.values()].filter(({ experiment }) => experiment === id);
  return Object.fromEntries(own.map((recording) => [recording.target, recording]));
}

/** The recordings of one experiment, those of releases that are not out yet apart from the others. */
export function recordedRuns(
  all: ReadonlyMap<string, Recording>,
  experiment: string,
): Pick<ExperimentView, 'recordings' | 'previews'> {
  const runs = Object.entries(recordingsOf(all, experiment));
  return {
    recordings: Object.fromEntries(runs.filter(([target]) => !isPreview(target))),
    previews: Object.fromEntries(runs.filter(([target]) => isPreview(target))),
  };
}

type ExperimentEntry = Entry<ExperimentFolder>;

function unexpected(entry: ExperimentEntry, recording: Recording): ContentProblem[] {
  const { id, observations } = entry.value;
  const { target } = recording;
  const known = new Set(observations.map(({ name }) => name));
  const unnamed = Object.keys(recording.observations).filter((name) => !known.has(name));
  const differing = observations.flatMap(({ name, expected }, index) => {
    const wanted = expectedOn(expected, target);
    const seen = recording.observations[name];
    if (wanted !== undefined && sameObserved(wanted, seen)) return [];
    const got = `${shown(wanted ?? null)}, but ${target} was recorded with ${seen === undefined ? 'no such observation' : JSON.stringify(seen)}`;
    const fix = `read evidence/recordings/${target}/${id}.json; correct the expectation, or the steps and then ${again(id, target)}`;
    return [problemIn(entry, ['observations', index, 'expected'], { rule: 'recording', got, fix })];
  });
  const extra = unnamed.map((name) =>
    problemIn(entry, ['observations'], {
      rule: 'recording',
      got: `no row for what the steps observe as "${name}" on ${target}`,
      allowed: listed(known),
      fix: 'add the row with what is expected, or correct the name in steps.ts',
    }),
  );
  return [...differing, ...extra];
}

/** @param recording on this target; one is expected of the pinned ones only */
function problemsOn(
  entry: ExperimentEntry,
  target: string,
  recording: Recording | undefined,
): ContentProblem[] {
  const { id, fingerprint } = entry.value;
  const { path: file } = entry.file;
  if (!recording) {
    const got = `an experiment without a recording on ${target}`;
    return [wrong(file, got, `record it: ${again(id, target)}`)];
  }
  if (recording.fingerprint !== fingerprint) {
    const got = `an experiment that changed after it was recorded on ${target}`;
    return [wrong(file, got, `record it again: ${again(id, target)}`)];
  }
  const isPinned = [...targetIds, ...extraTargetIds].some((pinned) => pinned === target);
  return isPinned ? unexpected(entry, recording) : [];
}

/** Recordings that are missing, stale, or not what was expected; and those that belong to no experiment. */
export function honestyProblems(
  experiments: Entries<ExperimentFolder>,
  recordings: ReadonlyMap<string, Recording>,
  files: Files,
): ContentProblem[] {
  const unreadable = (target: string, id: string) =>
    files.has(pathOf(target, id)) && !recordings.has(pathOf(target, id));
  const judged = experiments.valid.flatMap((entry) => {
    const { id, on = targetIds, also = [] } = entry.value;
    const recorded = Object.keys(recordingsOf(recordings, id));
    return [...new Set([...on, ...also, ...recorded])]
      .filter((target) => !unreadable(target, id))
      .flatMap((target) => problemsOn(entry, target, recordings.get(pathOf(target, id))));
  });
  const orphans = [...recordings].filter(([, { experiment }]) => !experiments.ids.has(experiment));
  return [
    ...judged,
    ...orphans.map(([file, { experiment }]) =>
      wrong(
        file,
        `a recording of "${experiment}", but there is no experiment with this id`,
        'delete the file',
      ),
    ),
  ];
}
