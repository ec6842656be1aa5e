'use client';

import { useCallback, useEffect, useReducer, useRef } from 'react';
import { connectSandbox, type Files, type Sandbox } from '../../sandbox/host/connect';
import { emptySandbox, receive } from './sandbox-state';

/** Typing pauses for this long before a run, in milliseconds. */
const pause = 250;

/**
 * Runs files in a sandbox frame, anew after each edit.
 *
 * @param restarts counts the reader's wishes to start over
 */
export function useSandbox(files: Files, restarts: number) {
  const [state, dispatch] = useReducer(receive, emptySandbox);
  const sandbox = useRef<Sandbox>(undefined);
  const latest = useRef(files);
  const lastRun = useRef<string>(undefined);
  latest.current = files;

  const run = useCallback(() => {
    lastRun.current = JSON.stringify(latest.current);
    sandbox.current?.run(latest.current);
  }, []);

  /** To be called with the frame once its document has loaded. */
  const connect = useCallback(
    (frame: HTMLIFrameElement) => {
      sandbox.current?.close();
      sandbox.current = connectSandbox(frame, dispatch);
      run();
    },
    [run],
  );

  useEffect(() => {
    if (!sandbox.current || JSON.stringify(files) === lastRun.current) return;
    dispatch({ type: 'edited' });
    sandbox.current.prepare();
    const timer = setTimeout(run, pause);
    return () => clearTimeout(timer);
  }, [files, run]);

  useEffect(() => {
    if (restarts > 0) run();
  }, [restarts, run]);

  useEffect(() => () => sandbox.current?.close(), []);

  return { state, connect };
}
