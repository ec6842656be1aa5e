/** Measured times as articles and data quote them: looked up when the text is shown, so that no number is typed. */
import { median } from '../median';
import type { Measurement } from './types';

/** The medians of one measurement, by the name of what is compared. */
export const mediansOf = ({ ratios }: Pick<Measurement, 'ratios'>): Record<string, number> =>
  Object.fromEntries(Object.entries(ratios).map(([what, values]) => [what, median(values)]));

/** What a sentence quotes. */
export interface Quotation {
  experiment: string;
  /** The name of what is compared. */
  of: string;
  /** A target such as `16.4.6-cache-components`; all of them, where it is not given. */
  on?: string | undefined;
}

/** An experiment with what was measured for it as it is now. */
export interface Measured {
  id: string;
  measurements: Readonly<Record<string, Pick<Measurement, 'ratios'>>>;
}

function quotedMedians({ id, measurements }: Measured, { of, on }: Quotation): string[] {
  const targets = Object.keys(measurements);
  if (targets.length === 0) throw new Error(`measure it as it is now: \`npm run evidence -- --only ${id}\``);
  const chosen = Object.entries(measurements).filter(([target]) => on === undefined || target === on);
  if (chosen.length === 0) throw new Error(`name a target that was measured: ${targets.join(', ')}`);
  return chosen.map(([target, { ratios }]) => {
    const values = ratios[of];
    if (!values) throw new Error(`name what was measured on ${target}: ${Object.keys(ratios).join('; ')}`);
    return median(values).toFixed(2);
  });
}

/**
 * The median of what a sentence quotes, such as "1.04"; over several targets from the lowest to the highest.
 * @throws {Error} where nothing of the kind was measured for the experiment as it is now
 */
export function measuredText(experiments: readonly Measured[], quotation: Quotation): string {
  const experiment = experiments.find(({ id }) => id === quotation.experiment);
  if (!experiment) throw new Error('write the id of an experiment that measures times');
  const medians = quotedMedians(experiment, quotation).sort((one, other) => Number(one) - Number(other));
  const [lowest, highest] = [medians[0], medians.at(-1)];
  return lowest === highest ? `${lowest}` : `${lowest} to ${highest}`;
}
