import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import type { DecisionVerdict, Vote } from '../data';
import {
  ActionMark,
  BothMark,
  EitherMark,
  ElsewhereMark,
  NeitherMark,
  RouteMark,
  SilentMark,
} from '../look/marks';
import styles from './chip.module.css';

/** What a row or an article can choose. */
type Chosen = Vote | DecisionVerdict;

const marks: Record<Chosen, ReactNode> = {
  action: <ActionMark />,
  route: <RouteMark />,
  either: <EitherMark />,
  both: <BothMark />,
  elsewhere: <ElsewhereMark />,
  neither: <NeitherMark />,
  silent: <SilentMark />,
};

/** The words for what a row or an article chooses. */
export const choiceWords: Record<Chosen, string> = {
  action: 'Server Action',
  route: 'Route Handler',
  either: 'Either',
  both: 'Both',
  elsewhere: 'Another server',
  neither: 'Neither',
  silent: 'Says nothing',
};

/** The shape of a choice alone: a disc for an action, a square for a route. Give it words beside it. */
export function ChoiceMark({ choice }: { choice: Chosen }) {
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
