'use client';

import { type RefObject, useCallback, useState } from 'react';
import type { CursorPlace } from './editor/place';
import type { LineRange } from './line-range';
import { PaneCode } from './pane-code';
import { RunningApp } from './running-app';
import { unloadedIn } from './sandbox/unloaded-in';
import type { StripPart } from './strip';
import type { PaneReport, Variant } from './types';
import type { Code } from './use-code';
import { usePaneSandbox } from './use-pane-sandbox';

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
  part: StripPart;
  onPart: (part: StripPart) => void;
  onSelect: (file: string) => void;
  restarts: number;
  onChange: (report: PaneReport) => void;
}

/** A variant that runs: editor, preview, and what goes over the wire between the two halves. */
export default function LivePane(props: Props) {
  const { id, variant, shown, active, lines, code, frame, part, onPart, onSelect, restarts, onChange } =
    props;
  const sandbox = usePaneSandbox({ variant, code, frame, restarts, onChange });
  const { state } = sandbox;
  const [hasSettled, setHasSettled] = useState(false);
  if (!hasSettled && state.status !== 'booting') setHasSettled(true);
  const [place, setPlace] = useState<CursorPlace>();
  const goTo = useCallback(
    (next: CursorPlace) => {
      onSelect(next.file);
      setPlace(next);
    },
    [onSelect],
  );
  // The pane around this one tells why nothing was loaded.
  const told = unloadedIn(state) === undefined ? state : { ...state, problem: undefined };
  return (
    <>
      <PaneCode
        {...{ id, shown, active, lines, hasSettled, place }}
        files={code.files}
        revision={code.revision}
        problem={state.problem}
        onChange={code.edit}
      />
      <RunningApp
        {...{ id, part, onPart, code }}
        of={variant.label}
        sandbox={{ ...sandbox, state: told }}
        files={code.files}
        hint="Use it and see what is sent."
        onGoTo={goTo}
      />
    </>
  );
}
