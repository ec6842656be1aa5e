import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import type { ClaimVerdict } from '../data';
import {
  AgreedMark,
  DependsMark,
  DisputedMark,
  HoldsMark,
  OutdatedMark,
  TasteMark,
  WrongMark,
} from '../look/marks';
import styles from './chip.module.css';

/** A mark for each, and the classes of its chip: round for advice, square for a statement of fact. */
const looks: Record<ClaimVerdict, { mark: ReactNode; look: string }> = {
  holds: { mark: <HoldsMark />, look: clsx(styles.holds) },
  depends: { mark: <DependsMark />, look: clsx(styles.depends) },
  outdated: { mark: <OutdatedMark />, look: clsx(styles.outdated) },
  wrong: { mark: <WrongMark />, look: clsx(styles.wrong) },
  agreed: { mark: <AgreedMark />, look: clsx(styles.advice, styles.holds) },
  disputed: { mark: <DisputedMark />, look: clsx(styles.advice, styles.depends) },
  'matter of taste': { mark: <TasteMark />, look: clsx(styles.advice, styles.outdated) },
};

/** The verdict on a claim: a word with a shape of its own, so that it can be told without colour. */
export function VerdictChip({ verdict }: { verdict: ClaimVerdict }) {
  const { mark, look } = looks[verdict];
  return (
    <span className={clsx(styles.chip, look)}>
      {mark}
      {verdict}
    </span>
  );
}
