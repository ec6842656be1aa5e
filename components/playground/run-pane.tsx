'use client';

import type { Files, Problem } from 'next-sandbox';
import { useEffect, useRef } from 'react';
import type { CursorPlace } from '../live-example/editor/place';
import pane from '../live-example/pane.module.css';
import { RunningApp } from '../live-example/running-app';
import { SandboxFrame, useConnected } from '../live-example/sandbox/sandbox-frame';
import { statusText } from '../live-example/sandbox/status-text';
import { unloadedIn } from '../live-example/sandbox/unloaded-in';
import { useSandbox } from '../live-example/sandbox/use-sandbox';
import type { StripPart } from '../live-example/strip';
import type { Status } from '../live-example/types';
import { useInitialPath } from '../live-example/use-initial-path';
import { Obstacle } from '../offline/obstacle';
import { useObstacle } from '../offline/use-obstacle';
import { appTexts } from './app-texts';
import styles from './playground.module.css';

export interface RunReport {
  status: Status;
  statusLabel: string;
  /** What is wrong with the app, if anything. */
  problem?: Problem;
}

interface Props {
  files: Files;
  /** The page to go to once the app runs; without, it stays where it opens. */
  startsAt?: string;
  restarts: number;
  part: StripPart;
  onPart: (part: StripPart) => void;
  /** Id of the list of files. */
  filesId: string;
  onReport: (report: RunReport) => void;
  /** Starts it again. */
  onRun: () => void;
  onGoTo: (place: CursorPlace) => void;
}

/** The app as it runs; loaded, like the sandbox itself, when the reader presses Run. */
export default function RunPane(props: Props) {
  const { files, startsAt, restarts, part, onPart, filesId, onReport, onRun, onGoTo } = props;
  const sandbox = useSandbox(files, restarts);
  const frame = useRef<HTMLIFrameElement>(null);
  useConnected(frame, sandbox.connect);
  const { state } = sandbox;
  useInitialPath(sandbox, startsAt);
  const unloaded = unloadedIn(state);
  const isStarting = state.shown === undefined && state.status === 'booting';
  const found = useObstacle({
    ...{ isStarting, frame, unloaded },
    runs: restarts + 1,
    failure: undefined,
    run: onRun,
    texts: appTexts,
  });
  const obstacle = state.shown === undefined ? found : undefined;
  // The obstacle tells why nothing was loaded.
  const told = unloaded === undefined ? state : { ...state, problem: undefined };
  const isStuck = obstacle !== undefined;
  useEffect(() => {
    if (isStuck) onReport({ status: 'error', statusLabel: 'Not running' });
    else onReport({ status: state.status, statusLabel: statusText(state), problem: state.problem });
  }, [onReport, state, isStuck]);
  return (
    <RunningApp
      id="playground-run"
      of="Playground"
      sandbox={{ ...sandbox, state: told }}
      files={files}
      part={part}
      onPart={onPart}
      filesId={filesId}
      frame={<SandboxFrame ref={frame} className={pane.frame} of="Playground" isAlive />}
      cover={obstacle ? <Obstacle {...obstacle} /> : isStarting && <Starting />}
      hint="Use the app and see what is sent."
      onGoTo={onGoTo}
    />
  );
}

/** The status says so as well, to those who hear it. */
const Starting = () => (
  <p className={styles.starting} aria-hidden="true">
    Starting…
  </p>
);
