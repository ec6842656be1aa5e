import { useCallback, useState } from 'react';
import type { Files } from '../../sandbox/host/connect';

/** The files of a variant as the reader has edited them, and how to go back to what was published. */
export interface Code {
  files: Files;
  /** Takes in what the editor holds. */
  edit: (files: Files) => void;
  /** Another one each time that the files were replaced as a whole: the editor begins again with them. */
  revision: string;
  isEdited: boolean;
  /** Takes back the edits of the step in view. */
  reset: () => void;
  /** Takes back the edits of all steps. */
  resetAll: () => void;
  /** Takes back the last reset; there is none, or the reader has gone on from there: undefined. */
  takeBack?: () => void;
}

/** By step, for those that have been edited. */
type Edits = Readonly<Record<number, Files>>;

/**
 * @param original as published, at the step in view
 * @param step each has edits of its own
 */
export function useCode(original: Files, step = 0): Code {
  const [edits, setEdits] = useState<Edits>({});
  const [resets, setResets] = useState(0);
  const [before, setBefore] = useState<Edits>();
  const edit = useCallback((files: Files) => setEdits((known) => ({ ...known, [step]: files })), [step]);
  const files = edits[step] ?? original;
  const isEdited = Object.entries(original).some(([path, text]) => files[path] !== text);
  const replace = (next: Edits, kept?: Edits) => {
    setEdits(next);
    setBefore(kept);
    setResets((count) => count + 1);
  };
  return {
    files,
    edit,
    revision: `${step}.${resets}`,
    isEdited,
    reset: () => replace({ ...edits, [step]: original }, edits),
    resetAll: () => replace({}, edits),
    takeBack: before && !isEdited ? () => replace(before) : undefined,
  };
}
