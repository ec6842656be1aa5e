import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import type { ClaimVerdict } from '../data';
import {
  AgreedIcon,
  DependsIcon,
  DisputedIcon,
  HoldsIcon,
  OutdatedIcon,
  TasteIcon,
  WrongIcon,
} from '../ui/icons';
import styles from './chip.module.css';

/** An icon for each, and the classes of its chip: round for advice, square for a statement of fact. */
const chips: Record<ClaimVerdict, { icon: ReactNode; className: string }> = {
  holds: { icon: <HoldsIcon />, className: clsx(styles.holds) },
  depends: { icon: <DependsIcon />, className: clsx(styles.depends) },
  outdated: { icon: <OutdatedIcon />, className: clsx(styles.outdated) },
  wrong: { icon: <WrongIcon />, className: clsx(styles.wrong) },
  agreed: { icon: <AgreedIcon />, className: clsx(styles.advice, styles.holds) },
  disputed: { icon: <DisputedIcon />, className: clsx(styles.advice, styles.depends) },
  'matter of taste': { icon: <TasteIcon />, className: clsx(styles.advice, styles.outdated) },
};

/** The verdict on a claim: a word with a shape of its own, so that it can be told without colour. */
export function VerdictChip({ verdict }: { verdict: ClaimVerdict }) {
  const { icon, className } = chips[verdict];
  return (
    <span className={clsx(styles.chip, className)}>
      {icon}
      {verdict}
    </span>
  );
}
