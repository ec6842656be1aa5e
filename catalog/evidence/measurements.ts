import { measurementSchema } from '../../data/schema';
import type { Files } from '../entries';
import type { ContentProblem } from '../problem';
import { mediansOf } from './measured';
import type { Measurement, MeasurementView } from './types';

const folder = 'evidence/measurements/';

/** All measurements. They prove nothing by themselves, so another machine's are as good as these. */
export function readMeasurements(files: Files, problems: ContentProblem[]): Measurement[] {
  return [...files].flatMap(([file, text]) => {
    if (!file.startsWith(folder)) return [];
    try {
      return [measurementSchema.parse(JSON.parse(text))];
    } catch {
      const id = file.split('/').at(-1)?.replace('.json', '');
      const fix = `measure again: \`npm run evidence -- --only ${id}\``;
      problems.push({ file, line: 1, column: 1, path: '(file)', got: 'text that isn’t a measurement', fix });
      return [];
    }
  });
}

/** Those of one experiment as it is now, by target. */
export const measurementsOf = (
  all: readonly Measurement[],
  { id, fingerprint }: { id: string; fingerprint: string },
): Record<string, MeasurementView> =>
  Object.fromEntries(
    all
      .filter((each) => each.experiment === id && each.fingerprint === fingerprint)
      .map((each) => [each.target, { ...each, medians: mediansOf(each) }]),
  );
