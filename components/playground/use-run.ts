'use client';

import { useCallback, useState } from 'react';
import type { Status } from '../live-example/types';
import type { RunReport } from './run-pane';

interface Run {
  /** Which set of files the reader has started. */
  opened: number;
  restarts: number;
  report: RunReport;
}

/**
 * Whether the files run. Pressing Run holds for the files that were open then: those opened later wait again.
 *
 * @param opened counts the sets of files that were opened
 */
export function useRun(opened: number) {
  const [last, setLast] = useState<Run>();
  const run = last?.opened === opened ? last : undefined;
  const report = useCallback(
    (next: RunReport) => setLast((known) => known && { ...known, report: next }),
    [],
  );
  const start = () => setLast({ opened, restarts: run ? run.restarts + 1 : 0, report: starting });
  const stop = () => setLast(undefined);
  const status: Status = run ? run.report.status : 'idle';
  return {
    isRunning: run !== undefined,
    restarts: run?.restarts ?? 0,
    status,
    statusLabel: run ? run.report.statusLabel : 'Not running',
    problem: run?.report.problem,
    start,
    stop,
    report,
  };
}

const starting: RunReport = { status: 'booting', statusLabel: 'Starting…' };
