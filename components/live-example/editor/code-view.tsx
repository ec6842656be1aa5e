'use client';

import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { Files } from 'next-sandbox';
import { type RefObject, useEffect, useRef } from 'react';
import type { LineRange } from '../line-range';
import styles from './editor.module.css';
import { extensionsFor } from './extensions';
import { showFirstMark } from './mark-lines';
import { moveCursor } from './move-cursor';
import type { CursorPlace } from './place';
import { type EditorProblem, showProblems } from './problems';

interface Props {
  /** The file in view. */
  path: string;
  onCode: (path: string, code: string) => void;
  /** All files of the app, as they are now. */
  files: Files;
  place: CursorPlace | undefined;
  problems: readonly EditorProblem[];
  /** Lines to mark in a file when it is opened. */
  marked?: { file: string; lines: readonly LineRange[] };
  /** Where others find the editor. */
  viewRef: RefObject<EditorView | undefined>;
  onFormat: () => void;
  /** Whether types are there to be shown. */
  hasTypes: boolean;
}

/** One CodeMirror for all files: each keeps its own cursor, and what can be undone. */
export function CodeView(props: Props) {
  const { path, place, problems, viewRef: view } = props;
  const wrapper = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const states = useRef(new Map<string, EditorState>());

  useEffect(() => {
    if (!wrapper.current) return;
    const created = new EditorView({ parent: wrapper.current });
    view.current = created;
    return () => {
      created.destroy();
      view.current = undefined;
    };
  }, [view]);

  useEffect(() => {
    const { current } = view;
    if (!current) return;
    const make = () =>
      EditorState.create({
        doc: latest.current.files[path] ?? '',
        extensions: extensionsFor(path, {
          onFormat: () => latest.current.onFormat(),
          hasTypes: () => latest.current.hasTypes,
          files: () => latest.current.files,
          marked: latest.current.marked?.file === path ? latest.current.marked.lines : [],
          onCode: (text) => latest.current.onCode(path, text),
          leave: () => wrapper.current?.focus(),
        }),
      });
    const known = states.current.get(path);
    current.setState(known ?? make());
    if (!known)
      showFirstMark(current, latest.current.marked?.file === path ? latest.current.marked.lines : []);
    return () => void states.current.set(path, current.state);
  }, [path, view]);

  useEffect(() => {
    if (view.current) showProblems(view.current, path, problems);
  }, [path, problems, view]);

  useEffect(() => {
    if (view.current && place?.file === path) moveCursor(view.current, place);
  }, [path, place, view]);

  return (
    // biome-ignore lint/a11y/useSemanticElements: no fieldset of a form
    <div
      ref={wrapper}
      className={styles.code}
      data-scrolls=""
      role="group"
      aria-label="Code: Enter to edit"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls takes the focus, so that the keyboard can scroll it
      tabIndex={0}
      translate="no"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.target !== event.currentTarget) return;
        event.preventDefault();
        view.current?.focus();
      }}
    />
  );
}
