'use client';

import type { Files } from 'next-sandbox';
import { type ReactNode, useState } from 'react';
import { EditorFailure } from '../../offline/editor-failure';
import { useLater } from '../../offline/use-later';
import type { LineRange } from '../line-range';
import type { CursorPlace } from './place';
import type { EditorProblem } from './problems';

const loadEditor = () => import('./editor');

interface Props {
  /** What is there until the editor is. */
  fallback: ReactNode;
  /** As they are now. */
  files: Files;
  active: string;
  onChange: (files: Files) => void;
  place: CursorPlace | undefined;
  /** What is to be marked in the code. */
  problems?: readonly EditorProblem[];
  /** Lines to mark in a file when it is opened. */
  marked?: { file: string; lines: readonly LineRange[] };
}

/** An editor that begins with the files as they are, also where it has to begin again, and keeps its own from there on. */
export function LazyEditor({ fallback, files, active, ...rest }: Props) {
  const [initial] = useState(files);
  const { Part: Editor, failure } = useLater(loadEditor, 1);
  if (Editor) return <Editor initial={initial} active={active} {...rest} />;
  return (
    <>
      {fallback}
      {failure && <EditorFailure reason={failure} />}
    </>
  );
}
