import { useMemo, useState } from 'react';
import type { Files } from '../../sandbox/host/connect';

/** The files of a variant as the reader has edited them, and how to go back to what was published. */
export interface Code {
  files: Files;
  /** Takes in what the editor holds. */
  edit: (files: Files) => void;
  /** Counts how often the files were replaced as a whole: the editor begins again with them. */
  revision: number;
  /** Those that differ from what was published. */
  edited: Files;
  isEdited: boolean;
  reset: () => void;
  /** Puts files as they were edited before in the place of those published. */
  bringBack: (edited: Files) => void;
  /** Takes back the last reset; there is none, or the reader has gone on from there: undefined. */
  takeBack?: () => void;
}

/** @param original as published */
export function useCode(original: Files): Code {
  const [files, edit] = useState(original);
  const [revision, setRevision] = useState(0);
  const [before, setBefore] = useState<Files>();
  const edited = useMemo(
    () => Object.fromEntries(Object.entries(files).filter(([path, text]) => original[path] !== text)),
    [files, original],
  );
  const isEdited = Object.keys(edited).length > 0;
  const replace = (next: Files, kept?: Files) => {
    edit(next);
    setBefore(kept);
    setRevision((count) => count + 1);
  };
  return {
    files,
    edit,
    revision,
    edited,
    isEdited,
    reset: () => replace(original, files),
    bringBack: (before) => replace({ ...original, ...before }),
    takeBack: before && !isEdited ? () => replace(before) : undefined,
  };
}
