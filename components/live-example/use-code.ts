import { useState } from 'react';
import type { Files } from '../../sandbox/host/connect';

/** The files of a variant as the reader has edited them, and how to go back to what was published. */
export interface Code {
  files: Files;
  /** Takes in what the editor holds. */
  edit: (files: Files) => void;
  /** Counts how often the files were replaced as a whole: the editor begins again with them. */
  revision: number;
  isEdited: boolean;
  reset: () => void;
  /** Takes back the last reset; there is none, or the reader has gone on from there: undefined. */
  takeBack?: () => void;
}

/** @param original as published */
export function useCode(original: Files): Code {
  const [files, edit] = useState(original);
  const [revision, setRevision] = useState(0);
  const [before, setBefore] = useState<Files>();
  const isEdited = Object.entries(original).some(([path, text]) => files[path] !== text);
  const replace = (next: Files, kept?: Files) => {
    edit(next);
    setBefore(kept);
    setRevision((count) => count + 1);
  };
  return {
    files,
    edit,
    revision,
    isEdited,
    reset: () => replace(original, files),
    takeBack: before && !isEdited ? () => replace(before) : undefined,
  };
}
