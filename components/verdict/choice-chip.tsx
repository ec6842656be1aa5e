import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import type { DecisionVerdict, Vote } from '../data';
import {
  ActionIcon,
  BothIcon,
  EitherIcon,
  ElsewhereIcon,
  NeitherIcon,
  RouteIcon,
  SilentIcon,
} from '../ui/icons';
import styles from './chip.module.css';

/** What a row or an article can choose. */
type Chosen = Vote | DecisionVerdict;

const icons: Record<Chosen, ReactNode> = {
  action: <ActionIcon />,
  route: <RouteIcon />,
  either: <EitherIcon />,
  both: <BothIcon />,
  elsewhere: <ElsewhereIcon />,
  neither: <NeitherIcon />,
  silent: <SilentIcon />,
};

/** The words for what a row or an article chooses. */
export const choiceLabels: Record<Chosen, string> = {
  action: 'Server Action',
  route: 'Route Handler',
  either: 'Either',
  both: 'Both',
  elsewhere: 'Another server',
  neither: 'Neither',
  silent: 'Says nothing',
};

/** The shape of a choice alone: a disc for an action, a square for a route. Give it words beside it. */
export function ChoiceIcon({ choice }: { choice: Chosen }) {
  return <span className={clsx(styles.icon, styles[choice])}>{icons[choice]}</span>;
}

/** What we recommend for a use case, as shape and words. */
export function ChoiceChip({ choice }: { choice: DecisionVerdict }) {
  return (
    <span className={clsx(styles.chip, styles[choice])}>
      {icons[choice]}
      {choiceLabels[choice]}
    </span>
  );
}
