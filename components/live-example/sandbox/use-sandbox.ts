'use client';

import {
  connectSandbox,
  defaultSettings,
  type Files,
  type HostMessage,
  type Navigation,
  type OutsideAnswer,
  type Sandbox,
  type Settings,
  type Tab,
  type WireRequest,
} from 'next-sandbox';
import type { AppKey } from 'next-sandbox/keys';
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { holdProblems, type ProblemHold } from './hold-problems';
import { emptySandbox, receive, type SandboxState, type Side } from './sandbox-state';

/** While a reader types, at most one run begins in this time, in milliseconds: about as often as a screen is drawn. */
const between = 16;

interface Prebuilt {
  files: Files;
  precompiled: string;
}

/** A sandbox as the parts of the page use it. */
export interface RunningSandbox {
  state: SandboxState;
  settings: Settings;
  /** To be called with the frame once its document has loaded. */
  connect(frame: HTMLIFrameElement): void;
  /** Both halves start again, memory and cookies included. */
  runAgain(): void;
  changeSettings(settings: Settings): void;
  navigate(tab: Tab, to: Navigation): void;
  /** Sends a request as someone outside the app; it never rejects. */
  send(request: WireRequest): Promise<OutsideAnswer>;
  clearWire(): void;
  clearConsole(side: Side): void;
}

/**
 * Runs files in a sandbox frame, and again after each edit.
 *
 * @param restarts counts the reader's wishes to start again
 * @param prebuilt files that were compiled when the site was built, and under which name
 * @param initialSettings until the reader chooses others
 * @param onKey told of keys that turn slides, where the settings ask for them
 */
export function useSandbox(
  files: Files,
  restarts = 0,
  prebuilt?: Prebuilt,
  initialSettings = defaultSettings,
  onKey?: (key: AppKey) => void,
): RunningSandbox {
  const [state, dispatch] = useReducer(receive, emptySandbox);
  const [settings, setSettings] = useState(initialSettings);
  const sandbox = useRef<Sandbox>(undefined);
  const latest = useRef({ files, settings, onKey });
  latest.current = { files, settings, onKey };
  const answers = useAnswers(sandbox);
  const lastRun = useRef<string>(undefined);
  const isEdited = useRef(false);
  const hold = useRef<ProblemHold>(undefined);
  /** When a run last began, as `performance.now`. */
  const lastBegun = useRef(Number.NEGATIVE_INFINITY);
  /** Of the connection there is; the sandbox counts alike. */
  const runs = useRef(0);

  const asBuilt = useMemo(() => prebuilt && JSON.stringify(prebuilt.files), [prebuilt]);
  const run = useCallback(
    (options?: { fresh: boolean }) => {
      lastRun.current = JSON.stringify(latest.current.files);
      isEdited.current = false;
      if (!sandbox.current) return;
      lastBegun.current = performance.now();
      runs.current += 1;
      dispatch({ type: 'asked', attempt: runs.current });
      const precompiled = lastRun.current === asBuilt ? prebuilt?.precompiled : undefined;
      sandbox.current.run(latest.current.files, { ...options, precompiled });
    },
    [prebuilt, asBuilt],
  );
  const runAgain = useCallback(() => run({ fresh: true }), [run]);

  const connect = useCallback(
    (frame: HTMLIFrameElement) => {
      sandbox.current?.close();
      hold.current?.close();
      runs.current = 0;
      const held = holdProblems(dispatch);
      hold.current = held;
      sandbox.current = connectSandbox({
        frame,
        onMessage(message) {
          answers.receive(message);
          if (message.type === 'key') latest.current.onKey?.(message.key);
          held.receive(message);
        },
      });
      sandbox.current.settings(latest.current.settings);
      run();
    },
    [answers, run],
  );

  useEffect(() => {
    const isAsRun = JSON.stringify(files) === lastRun.current;
    // An edit taken back before it was run is run all the same: the status has told of it.
    if (!sandbox.current || (isAsRun && !isEdited.current)) return;
    isEdited.current = true;
    hold.current?.typed();
    const wait = lastBegun.current + between - performance.now();
    if (wait <= 0) return run();
    dispatch({ type: 'edited' });
    sandbox.current.prepare();
    const timer = setTimeout(() => isEdited.current && run(), wait);
    return () => clearTimeout(timer);
  }, [files, run]);

  useEffect(() => {
    if (restarts > 0) runAgain();
  }, [restarts, runAgain]);

  useEffect(
    () => () => {
      sandbox.current?.close();
      hold.current?.close();
    },
    [],
  );

  const controls = useMemo(
    () => ({
      changeSettings(next: Settings) {
        setSettings(next);
        sandbox.current?.settings(next);
      },
      navigate: (tab: Tab, to: Navigation) => sandbox.current?.navigate(tab, to),
      clearWire: () => dispatch({ type: 'clear-wire' }),
      clearConsole: (side: Side) => dispatch({ type: 'clear-console', side }),
    }),
    [],
  );
  return { state, settings, connect, runAgain, send: answers.send, ...controls };
}

/** Pairs the answers from the sandbox with the requests from outside. */
function useAnswers(sandbox: { readonly current: Sandbox | undefined }) {
  const [answers] = useState(() => {
    const waiting = new Map<number, (answer: OutsideAnswer) => void>();
    let lastId = 0;
    return {
      send(request: WireRequest): Promise<OutsideAnswer> {
        const { current } = sandbox;
        if (!current) return Promise.resolve({ ok: false, error: 'no app is running' });
        return new Promise((resolve) => {
          waiting.set(++lastId, resolve);
          current.request(lastId, request);
        });
      },
      receive(message: HostMessage) {
        if (message.type !== 'response') return;
        waiting.get(message.id)?.(message.answer);
        waiting.delete(message.id);
      },
    };
  });
  return answers;
}
