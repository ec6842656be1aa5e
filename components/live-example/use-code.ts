import type { Files } from 'next-sandbox';
import { useCallback, useMemo, useState } from 'react';

/** The files of each step that differ from what was published, by the number of the step; 0 where there are no steps. */
export type Edits = Readonly<Record<number, Files>>;

/** The files of a variant as the reader has edited them, and how to go back to what was published. */
export interface Code {
  files: Files;
  /** Takes in what the editor holds. */
  edit: (files: Files) => void;
  /** Another one each time that the files were replaced as a whole: the editor begins again with them. */
  revision: string;
  edits: Edits;
  isEdited: boolean;
  /** Takes back the edits of the step in view. */
  reset: () => void;
  /** Takes back the edits of all steps. */
  resetAll: () => void;
  /** Puts files as they were edited before in the place of those published. */
  bringBack: (edits: Edits) => void;
  /** Takes back the last reset; there is none, or the reader has gone on from there: undefined. */
  restore?: () => void;
}

/**
 * @param original as published, at the step in view
 * @param step each has edits of its own
 */
export function useCode(original: Files, step = 0): Code {
  const [edits, setEdits] = useState<Edits>({});
  const [resets, setResets] = useState(0);
  const [before, setBefore] = useState<Edits>();
  const edit = useCallback(
    (files: Files) => setEdits((known) => ({ ...known, [step]: changed(files, original) })),
    [step, original],
  );
  const mine = edits[step];
  const files = useMemo(() => (mine ? { ...original, ...mine } : original), [original, mine]);
  const isEdited = mine !== undefined && Object.keys(mine).length > 0;
  const replace = (next: Edits, kept?: Edits) => {
    setEdits(next);
    setBefore(kept);
    setResets((count) => count + 1);
  };
  return {
    files,
    edit,
    revision: `${step}.${resets}`,
    edits,
    isEdited,
    reset: () => replace({ ...edits, [step]: {} }, edits),
    resetAll: () => replace({}, edits),
    bringBack: (kept) => replace(kept),
    restore: before && !isEdited ? () => replace(before) : undefined,
  };
}

const changed = (files: Files, original: Files): Files =>
  Object.fromEntries(Object.entries(files).filter(([path, text]) => original[path] !== text));
