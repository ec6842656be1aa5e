'use client';

import { type RefObject, useCallback, useEffect, useMemo, useState } from 'react';
import { defaultSettings, type Settings } from '../../sandbox/host/connect';
import { Panel } from '../look/panel';
import code from './code.module.css';
import { LazyEditor } from './editor/lazy-editor';
import type { Place } from './editor/place';
import type { LineRange } from './line-range';
import styles from './pane.module.css';
import { usePaneOptions } from './pane-options';
import { RunningApp } from './running-app';
import { useConnected } from './sandbox/sandbox-frame';
import { statusText } from './sandbox/status-text';
import { totalsOf } from './sandbox/totals';
import { unloadedIn } from './sandbox/unloaded-in';
import { type RunningSandbox, useSandbox } from './sandbox/use-sandbox';
import { StaticCode } from './static-code';
import { linesOf } from './still-pane';
import type { Part } from './strip';
import { tabId } from './tabs';
import type { Report, Variant } from './types';
import type { Code } from './use-code';
import { useEachTime } from './use-each-time';
import { useInitialPath } from './use-initial-path';

interface Props {
  id: string;
  variant: Variant;
  /** As it is at the step in view. */
  shown: Variant;
  active: string;
  /** Lines of the active file to mark. */
  lines: readonly LineRange[];
  /** As the reader has edited it. */
  code: Code;
  frame: RefObject<HTMLIFrameElement | null>;
  part: Part;
  onPart: (part: Part) => void;
  onSelect: (file: string) => void;
  restarts: number;
  onChange: (report: Report) => void;
}

/** A variant that runs: editor, preview, and what goes over the wire between the two halves. */
export default function LivePane(props: Props) {
  const {
    id,
    variant,
    shown,
    active,
    lines,
    code: edited,
    frame,
    part,
    onPart,
    onSelect,
    restarts,
    onChange,
  } = props;
  const { files, edit, revision } = edited;
  const [place, setPlace] = useState<Place>();
  const options = usePaneOptions();
  const { isReadOnly, withoutScripts, latency, initialPath, resets, isPaused, onDeckKey } = options;
  const marked = useMemo(() => ({ file: active, lines }), [active, lines]);
  const asked: Settings = {
    ...defaultSettings,
    ...{ scripts: !withoutScripts, latency, isPaused, hasDeckKeys: onDeckKey !== undefined },
  };
  // A page without scripts is a new one, which opens where the one before it is: there first.
  const [initialSettings] = useState(initialPath ? { ...asked, scripts: true } : asked);
  const sandbox = useSandbox(files, restarts, variant, initialSettings, onDeckKey);
  usePause(sandbox, isPaused);
  useInitialPath(sandbox, initialPath, () => withoutScripts && sandbox.changeSettings(asked));
  useEachTime(resets, () => sandbox.changeSettings(asked));
  useConnected(frame, sandbox.connect);
  const { state } = sandbox;
  const unloaded = unloadedIn(state);
  useEffect(
    () =>
      onChange({
        status: state.status,
        words: isPaused ? 'Paused while it is out of sight' : statusText(state),
        totals: totalsOf(state),
        broken: state.problem?.file,
        unloaded,
      }),
    [onChange, state, isPaused, unloaded],
  );
  const { problem } = state;
  const problems = useMemo(() => (problem ? [problem] : []), [problem]);
  // The preview comes first: the editor is the largest part, and loading it would hold the preview up.
  const [hasSettled, setHasSettled] = useState(false);
  if (!hasSettled && state.status !== 'booting') setHasSettled(true);
  const goTo = useCallback(
    (next: Place) => {
      onSelect(next.file);
      setPlace(next);
    },
    [onSelect],
  );

  const still = (
    <div className={code.pending}>
      <StaticCode lines={linesOf(shown, active)} marked={lines} isByLine={shown.steps !== undefined} />
    </div>
  );
  return (
    <>
      <div id={`${id}-code`} role="tabpanel" aria-labelledby={tabId(id, active)} className={styles.code}>
        {hasSettled && !isReadOnly ? (
          <Panel name="The editor">
            <LazyEditor
              key={revision}
              fallback={still}
              files={files}
              active={active}
              onChange={edit}
              place={place}
              problems={problems}
              marked={marked}
            />
          </Panel>
        ) : (
          still
        )}
      </div>
      <RunningApp
        id={id}
        of={variant.label}
        // The pane around this one tells why nothing was loaded.
        sandbox={unloaded === undefined ? sandbox : { ...sandbox, state: { ...state, problem: undefined } }}
        files={files}
        code={edited}
        part={part}
        onPart={onPart}
        hint="Use it and see what is sent."
        onGoTo={goTo}
      />
    </>
  );
}

/** Holds the app still while nobody can see it, whatever else is chosen for it. */
function usePause({ settings, changeSettings }: RunningSandbox, isPaused: boolean): void {
  useEffect(() => {
    if (settings.isPaused !== isPaused) changeSettings({ ...settings, isPaused });
  }, [settings, changeSettings, isPaused]);
}
