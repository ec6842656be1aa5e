'use client';

import { useCallback, useRef, useState } from 'react';
import { isHostBlocked } from '../offline/host-problem';
import { useLater } from '../offline/use-later';
import { useObstacle } from '../offline/use-obstacle';
import { useEarlyPress } from './early-press';
import type { PaneReport, Totals } from './types';
import { useStartInView } from './use-start-in-view';

const loadLivePane = () => import('./live-pane');

/** What there is to say of a variant but for its totals. */
type RunStatus = Omit<PaneReport, 'totals'>;

/** What there is to say without a report of the running variant. */
const idle: RunStatus = { status: 'idle', statusLabel: 'Not running' };
const booting: RunStatus = { status: 'booting', statusLabel: 'Starting…' };
const blocked: RunStatus = { status: 'error', statusLabel: 'Not running' };

interface Options {
  variant: string;
  onTotals: (variant: string, totals: Totals) => void;
  /** Whether it is to start by itself, once it is in view. */
  startsByItself: boolean;
}

/** Starts a variant when the reader wants it, and keeps what it reports. */
export function usePaneRun({ variant, onTotals, startsByItself }: Options) {
  const [report, setReport] = useState(idle);
  const [runs, setRuns] = useState(0);
  const [hasRun, setHasRun] = useState(false);
  const run = useCallback(() => {
    if (isHostBlocked()) return;
    setReport(booting);
    setRuns((count) => count + 1);
  }, []);
  const start = useCallback(() => {
    if (isHostBlocked()) return;
    setReport((known) => (known.status === 'idle' ? booting : known));
    setRuns((count) => Math.max(count, 1));
  }, []);
  const frame = useRef<HTMLIFrameElement>(null);
  const { Part: LivePane, failure } = useLater(loadLivePane, runs);
  const isWaiting = report.status === 'booting' && !hasRun;
  const obstacle = useObstacle({
    ...{ runs, failure, frame, run },
    isStarting: isWaiting,
    unloaded: report.unloaded,
  });
  const { status, statusLabel } = obstacle && !hasRun ? blocked : report;
  const section = useStartInView({
    ...{ status, frame, start, loadLivePane },
    isWaiting: runs === 0 && startsByItself,
  });
  useEarlyPress(section, start);
  const onReport = useCallback(
    (next: PaneReport) => {
      setReport(next);
      if (next.status !== 'booting' && next.unloaded === undefined) setHasRun(true);
      onTotals(variant, next.totals);
    },
    [onTotals, variant],
  );
  return {
    ...{ section, frame, LivePane, obstacle, status, statusLabel, run, runs, hasRun, onReport },
    broken: report.broken,
    isWaiting: status === 'booting' && !hasRun,
  };
}
