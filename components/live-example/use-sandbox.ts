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
  latest.current = files;

  /** To be called with the frame once its document has loaded. */
  const connect = useCallback((frame: HTMLIFrameElement) => {
    sandbox.current?.close();
    sandbox.current = connectSandbox(frame, dispatch);
    sandbox.current.run(latest.current);
  }, []);

  useEffect(() => {
    if (!sandbox.current) return;
    sandbox.current.prepare();
    const timer = setTimeout(() => sandbox.current?.run(files), pause);
    return () => clearTimeout(timer);
  }, [files]);

  useEffect(() => {
    if (restarts > 0) sandbox.current?.run(latest.current);
  }, [restarts]);

  useEffect(() => () => sandbox.current?.close(), []);

  return { state, connect };
}
