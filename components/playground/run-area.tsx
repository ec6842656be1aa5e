'use client';

import { type ComponentProps, useEffect, useRef } from 'react';
import { useLater } from '../offline/use-later';
import { useObstacle } from '../offline/use-obstacle';
import { appTexts } from './app-texts';
import type RunPane from './run-pane';
import { StillRun } from './still-run';
import type { useRun } from './use-run';

const loadRunPane = () => import('./run-pane');

interface Props extends Omit<ComponentProps<typeof RunPane>, 'restarts' | 'onReport' | 'onRun'> {
  run: ReturnType<typeof useRun>;
}

/** The app where the reader has started it; until then, and where it cannot be loaded, what is in its place. */
export function RunArea({ run, ...props }: Props) {
  const { part, onPart, filesId } = props;
  const { isRunning, restarts, report, start } = run;
  const runs = isRunning ? restarts + 1 : 0;
  const { Part, failure } = useLater(loadRunPane, runs);
  const frame = useRef(null);
  const isStarting = isRunning && !Part;
  const obstacle = useObstacle({
    ...{ isStarting, runs, failure, frame },
    unloaded: undefined,
    run: start,
    texts: appTexts,
  });
  useEffect(() => {
    if (isStarting && obstacle) report({ status: 'error', statusLabel: 'Not running' });
  }, [isStarting, obstacle, report]);
  if (isRunning && Part) return <Part {...props} restarts={restarts} onReport={report} onRun={start} />;
  return <StillRun {...{ part, onPart, filesId, isStarting }} obstacle={isStarting ? obstacle : undefined} />;
}
