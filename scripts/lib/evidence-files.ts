/** What the lab writes: recordings, which are judged, and measurements, which are only shown. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ExperimentFolder, expectedOn, observedText, recordingText, sameObserved } from '../../catalog';
import type { ExperimentOutcome, NewRecording } from '../../evidence/recording';
import type { EvidenceOptions } from './evidence-options';

const folder = 'evidence/recordings';

/** What a recording says otherwise than `experiment.yaml` expects, in words. */
export function surprises({ observations }: ExperimentFolder, recording: NewRecording): string[] {
  return observations.flatMap(({ name, expected }) => {
    const wanted = expectedOn(expected, recording.target);
    const seen = recording.observations[name];
    return sameObserved(wanted, seen)
      ? []
      : `${name}: expected ${observedText(wanted)}, saw ${observedText(seen)}`;
  });
}

/** Keeps a recording, or compares it with the one that is kept. */
export function keepOrCompare(recording: NewRecording, { verify }: EvidenceOptions): string[] {
  const path = join(folder, recording.target, `${recording.experiment}.json`);
  const text = recordingText(recording);
  const kept = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (!verify) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return [];
  }
  const withoutNode = (given: string) => given.replace(/"node": "[^"]*"/, '');
  const [before, now] = [withoutNode(kept), withoutNode(text)];
  return before === now ? [] : [`differs from ${path}${firstDifference(before, now)}`];
}

/** Where two recordings part, in short. */
function firstDifference(kept: string, text: string): string {
  const [before, now] = [kept.split('\n'), text.split('\n')];
  const line = before.findIndex((each, index) => each !== now[index]);
  const shown = (each = '') => each.trim().slice(0, 200);
  return ` at line ${line + 1}\n  recorded: ${shown(before[line])}\n  now:      ${shown(now[line])}`;
}

/** In thousandths: more would say nothing. */
export function keepMeasurement({
  recording: { experiment, target, node, fingerprint },
  ratios,
}: ExperimentOutcome): void {
  if (Object.keys(ratios).length === 0) return;
  const rounded = Object.entries(ratios).map(([name, values]) => [
    name,
    values.map((value) => Math.round(value * 1000) / 1000),
  ]);
  const path = join('evidence/measurements', target, `${experiment}.json`);
  mkdirSync(dirname(path), { recursive: true });
  const text = JSON.stringify({ experiment, target, node, fingerprint, ratios: Object.fromEntries(rounded) });
  writeFileSync(path, `${text}\n`);
}
