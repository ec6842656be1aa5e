import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import type { ClaimVerdict } from '../data';
import { DependsMark, HoldsMark, OutdatedMark, WrongMark } from '../look/marks';
import styles from './chip.module.css';

const marks: Record<ClaimVerdict, ReactNode> = {
  holds: <HoldsMark />,
  depends: <DependsMark />,
  outdated: <OutdatedMark />,
  wrong: <WrongMark />,
};

/** The verdict on a claim: a word with a shape of its own, so that it can be told without colour. */
export function VerdictChip({ verdict }: { verdict: ClaimVerdict }) {
  return (
    <span className={clsx(styles.chip, styles[verdict])}>
      {marks[verdict]}
      {verdict}
    </span>
  );
}
