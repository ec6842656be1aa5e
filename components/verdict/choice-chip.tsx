import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import type { DecisionVerdict, Vote } from '../data';
import { ActionMark, BothMark, EitherMark, NeitherMark, RouteMark, SilentMark } from '../look/marks';
import styles from './chip.module.css';

const marks: Record<Vote, ReactNode> = {
  action: <ActionMark />,
  route: <RouteMark />,
  either: <EitherMark />,
  both: <BothMark />,
  neither: <NeitherMark />,
  silent: <SilentMark />,
};

/** The words for what a row or an article chooses. */
export const choiceWords: Record<Vote, string> = {
  action: 'Server Action',
  route: 'Route Handler',
  either: 'Either',
  both: 'Both',
  neither: 'Neither',
  silent: 'Says nothing',
};

/** The shape of a choice alone: a disc for an action, a square for a route. Give it words beside it. */
export function ChoiceMark({ choice }: { choice: Vote }) {
  return <span className={clsx(styles.mark, styles[choice])}>{marks[choice]}</span>;
}

/** What we recommend for a use case, as shape and words. */
export function ChoiceChip({ choice }: { choice: DecisionVerdict }) {
  return (
    <span className={clsx(styles.chip, styles[choice])}>
      {marks[choice]}
      {choiceWords[choice]}
    </span>
  );
}
