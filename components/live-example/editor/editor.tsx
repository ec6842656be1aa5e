'use client';

import type { EditorView } from '@codemirror/view';
import { SandpackProvider, useSandpack } from '@codesandbox/sandpack-react';
import { memo, useEffect, useMemo, useRef, useState } from 'react';
import type { Files } from '../../../sandbox/host/connect';
import { CodeView } from './code-view';
import styles from './editor.module.css';
import { entry, pathInEditor, toEditor } from './editor-files';
import type { Place } from './place';
import type { EditorProblem } from './problems';
import { Tools } from './tools';
import { useTypeCheck } from './type-check/use-type-check';

/** Sandpack keeps the files; its bundlers stay off, the site's own sandbox runs them. */
const setup = { environment: 'create-react-app', entry } as const;
const options = { autorun: false, autoReload: false } as const;
const noProblems: readonly EditorProblem[] = [];

interface Props {
  /** What the editor begins with. */
  initial: Files;
  /** The file to show. */
  active: string;
  onChange: (files: Files) => void;
  /** Where the cursor is to go; its file has to be the active one. */
  place?: Place;
  /** What is to be marked in the code. */
  problems?: readonly EditorProblem[];
}

/** The only component that knows Sandpack. Memoised: the rest of a pane changes with every line logged. */
export default memo(function Editor({ initial, ...rest }: Props) {
  const files = useMemo(() => toEditor(initial), [initial]);
  return (
    <SandpackProvider files={files} customSetup={setup} options={options}>
      <Desk initial={initial} {...rest} />
    </SandpackProvider>
  );
});

/** The code, and the bar below it. */
function Desk({ initial, active, onChange, place, problems = noProblems }: Props) {
  const { sandpack } = useSandpack();
  const codeOf = (path: string) => sandpack.files[pathInEditor(path)]?.code ?? '';
  const files = useUnchanged(Object.fromEntries(Object.keys(initial).map((path) => [path, codeOf(path)])));
  useEffect(() => onChange(files), [files, onChange]);
  // Sandpack makes a new one each time; they all do the same.
  const [updateFile] = useState(() => sandpack.updateFile);
  const view = useRef<EditorView>(undefined);
  const types = useTypeCheck(files);
  const [formats, setFormats] = useState(0);
  const marks = useMemo(() => [...problems, ...types.problems], [problems, types.problems]);
  return (
    <>
      <CodeView
        viewRef={view}
        path={active}
        code={codeOf(active)}
        files={files}
        onCode={(path, code) => updateFile(pathInEditor(path), code)}
        place={place}
        problems={marks}
        onFormat={() => setFormats((count) => count + 1)}
        hasTypes={types.isOn}
      />
      <div className={styles.bar}>
        <span>Enter to edit; Escape, then Tab, to leave.</span>
        <Tools path={active} view={() => view.current} types={types} formats={formats} />
      </div>
    </>
  );
}

/** The same object for as long as the files in it are the same. */
function useUnchanged(files: Files): Files {
  const known = useRef(files);
  if (Object.entries(files).some(([path, code]) => known.current[path] !== code)) known.current = files;
  return known.current;
}
