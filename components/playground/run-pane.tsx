'use client';

import { useEffect } from 'react';
import type { Files } from '../../sandbox/host/connect';
import type { Place } from '../live-example/editor/place';
import { RunningApp } from '../live-example/running-app';
import { statusText } from '../live-example/sandbox/status-text';
import { useSandbox } from '../live-example/sandbox/use-sandbox';
import type { Status } from '../live-example/types';

export interface RunReport {
  status: Status;
  words: string;
}

interface Props {
  files: Files;
  restarts: number;
  onReport: (report: RunReport) => void;
  onGoTo: (place: Place) => void;
}

/** The app as it runs; loaded, like the sandbox itself, when the reader presses Run. */
export default function RunPane({ files, restarts, onReport, onGoTo }: Props) {
  const sandbox = useSandbox(files, restarts);
  const { state } = sandbox;
  useEffect(() => onReport({ status: state.status, words: statusText(state) }), [onReport, state]);
  return (
    <RunningApp
      of="Playground"
      sandbox={sandbox}
      files={files}
      hint="Use the app and see what is sent."
      onGoTo={onGoTo}
    />
  );
}
