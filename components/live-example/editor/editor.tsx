'use client';

import type { EditorView } from '@codemirror/view';
import type { Files } from 'next-sandbox';
import { type ComponentProps, memo, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { usePaneOptions } from '../pane-options';
import { CodeView } from './code-view';
import styles from './editor.module.css';
import type { CursorPlace } from './place';
import type { EditorProblem } from './problems';
import { Tools } from './tools';
import { useTypeCheck } from './type-check/use-type-check';

const noProblems: readonly EditorProblem[] = [];

interface Props {
  /** What the editor begins with. */
  initial: Files;
  /** The file to show. */
  active: string;
  onChange: (files: Files) => void;
  /** Where the cursor is to go; its file has to be the active one. */
  place?: CursorPlace;
  /** What is to be marked in the code. */
  problems?: readonly EditorProblem[];
  /** Lines to mark in a file when it is opened. */
  marked?: ComponentProps<typeof CodeView>['marked'];
}

/** The code, and the bar below it. Memoised: the rest of a pane changes with every line logged. */
export default memo(function Editor(props: Props) {
  const { initial, active, onChange, place, problems = noProblems, marked } = props;
  const turnsSlides = usePaneOptions().onDeckKey !== undefined;
  const [files, setFiles] = useState(initial);
  const latest = useRef(files);
  const view = useRef<EditorView>(undefined);
  const types = useTypeCheck(files);
  const [formats, setFormats] = useState(0);
  const marks = useMemo(() => [...problems, ...types.problems], [problems, types.problems]);
  const edit = (path: string, code: string) => {
    latest.current = { ...latest.current, [path]: code };
    // Now, and not after the next frame: what was typed is to run.
    flushSync(() => {
      setFiles(latest.current);
      onChange(latest.current);
    });
  };
  return (
    <>
      <CodeView
        viewRef={view}
        path={active}
        files={files}
        onCode={edit}
        place={place}
        problems={marks}
        marked={marked}
        onFormat={() => setFormats((count) => count + 1)}
        hasTypes={types.isOn}
      />
      <div className={styles.bar}>
        <span>Enter to edit; Escape, then Tab, to leave.{turnsSlides && ' Ctrl+Alt+arrow: next slide.'}</span>
        <Tools path={active} view={() => view.current} types={types} formats={formats} />
      </div>
    </>
  );
});
