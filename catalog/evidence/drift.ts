import type { ClaimView } from '../types';
import { observedText, sameObserved } from './expected';
import type { ExperimentView, Observed, Recording } from './types';

/** One thing that a release does otherwise than the one before it. */
export interface Drift {
  experiment: string;
  question: string;
  observation: string;
  before: Observed | undefined;
  after: Observed | undefined;
  /** Claims that cite the experiment: each may have become wrong. */
  claims: string[];
}

const citing = (claims: readonly ClaimView[], experiment: string) =>
  claims
    .filter(({ proof }) => proof.some((one) => 'experiment' in one && one.experiment === experiment))
    .map(({ id }) => id);

function driftOf(experiment: ExperimentView, before: Recording, after: Recording, claims: string[]): Drift[] {
  const { id, question, observations } = experiment;
  return observations.flatMap(({ name }) => {
    const [was, is] = [before.observations[name], after.observations[name]];
    if (sameObserved(was, is)) return [];
    return { experiment: id, question, observation: name, before: was, after: is, claims };
  });
}

/**
 * What one recorded target does otherwise than another, experiment by experiment.
 * @param from,to names of folders in `evidence/recordings/`
 */
export function driftBetween(
  experiments: readonly ExperimentView[],
  claims: readonly ClaimView[],
  from: string,
  to: string,
): Drift[] {
  return experiments.flatMap((experiment) => {
    const { [from]: before, [to]: after } = { ...experiment.recordings, ...experiment.previews };
    if (!before || !after) return [];
    return driftOf(experiment, before, after, citing(claims, experiment.id));
  });
}

/** In words, one paragraph for each. */
export const driftText = ({ experiment, question, observation, before, after, claims }: Drift): string =>
  [
    `${experiment}  ${question}`,
    `  ${observation}: was ${observedText(before)}, is ${observedText(after)}`,
    claims.length > 0
      ? `  touches ${claims.map((id) => `/claims/${id}`).join(', ')}`
      : '  no claim rests on it',
  ].join('\n');
