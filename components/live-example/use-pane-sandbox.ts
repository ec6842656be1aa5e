'use client';

import { defaultSettings, type Settings } from 'next-sandbox';
import { type RefObject, useEffect, useState } from 'react';
import { usePaneOptions } from './pane-options';
import { useConnected } from './sandbox/sandbox-frame';
import { statusText } from './sandbox/status-text';
import { totalsOf } from './sandbox/totals';
import { unloadedIn } from './sandbox/unloaded-in';
import { type RunningSandbox, useSandbox } from './sandbox/use-sandbox';
import type { PaneReport, Variant } from './types';
import type { Code } from './use-code';
import { useEachTime } from './use-each-time';
import { useInitialPath } from './use-initial-path';

interface Pane {
  variant: Variant;
  code: Code;
  frame: RefObject<HTMLIFrameElement | null>;
  restarts: number;
  onChange: (report: PaneReport) => void;
}

/** @returns the sandbox of a pane, which runs as the page around it asks and reports to it */
export function usePaneSandbox({ variant, code, frame, restarts, onChange }: Pane): RunningSandbox {
  const { withoutScripts, latency, initialPath, resets, isPaused, onDeckKey } = usePaneOptions();
  const asked: Settings = {
    ...defaultSettings,
    ...{ scripts: !withoutScripts, latency, isPaused, hasDeckKeys: onDeckKey !== undefined },
  };
  // A page without scripts is a new one, which opens where the one before it is: there first.
  const [initialSettings] = useState(initialPath ? { ...asked, scripts: true } : asked);
  const sandbox = useSandbox(code.files, restarts, variant, initialSettings, onDeckKey);
  usePause(sandbox, isPaused);
  useInitialPath(sandbox, initialPath, () => withoutScripts && sandbox.changeSettings(asked));
  useEachTime(resets, () => sandbox.changeSettings(asked));
  useConnected(frame, sandbox.connect);
  useReport(sandbox, isPaused, onChange);
  return sandbox;
}

/** Holds the app still while nobody can see it, whatever else is chosen for it. */
function usePause({ settings, changeSettings }: RunningSandbox, isPaused: boolean): void {
  useEffect(() => {
    if (settings.isPaused !== isPaused) changeSettings({ ...settings, isPaused });
  }, [settings, changeSettings, isPaused]);
}

function useReport({ state }: RunningSandbox, isPaused: boolean, onChange: Pane['onChange']): void {
  useEffect(
    () =>
      onChange({
        status: state.status,
        statusLabel: isPaused ? 'Paused while off-screen' : statusText(state),
        totals: totalsOf(state),
        broken: state.problem?.file,
        unloaded: unloadedIn(state),
      }),
    [onChange, state, isPaused],
  );
}
