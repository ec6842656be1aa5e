import type { DecisionRow, Vote } from '../data';
import { agreementOf } from '../sources/agreement';

type Voted = Pick<DecisionRow, 'votes' | 'verdict'>;
type Spoken = Exclude<Vote, 'silent'>;

const spoken = ({ votes }: Pick<Voted, 'votes'>): Spoken[] =>
  Object.values(votes).filter((vote) => vote !== 'silent');

/** How many articles say anything about a use case. */
export const votesCast = (row: Pick<Voted, 'votes'>): number => spoken(row).length;

/** How many articles differ from the verdict; agreement in part is not counted. */
export const votesThatDiffer = (row: Voted): number =>
  spoken(row).filter((vote) => agreementOf(vote, row.verdict) === 'differs').length;

/** Whether an article differs from the verdict, or two articles from each other. */
export function isDisputed(row: Voted): boolean {
  const votes = spoken(row);
  return [row.verdict, ...votes].some((one) => votes.some((other) => agreementOf(other, one) === 'differs'));
}
