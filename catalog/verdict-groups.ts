import { type ClaimKind, claimVerdictsByKind } from '../data/schema';
import type { Claim } from './types';

/** The verdicts on one kind of claim, in the order in which they are shown, each with what it means. */
export interface VerdictGroup {
  kind: ClaimKind;
  verdicts: readonly { verdict: Claim['verdict']; means: string }[];
}

const entriesOf = <Key extends string>(record: Readonly<Record<Key, string>>) =>
  Object.entries(record) as [Key, string][];

/** All verdicts on claims: first those on statements of fact, then those on advice. */
export const verdictGroups: readonly VerdictGroup[] = [
  {
    kind: 'fact',
    verdicts: entriesOf(claimVerdictsByKind.fact).map(([verdict, means]) => ({ verdict, means })),
  },
  {
    kind: 'advice',
    verdicts: entriesOf(claimVerdictsByKind.advice).map(([verdict, means]) => ({ verdict, means })),
  },
];
