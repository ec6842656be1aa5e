'use client';

import {
  SandpackCodeEditor,
  SandpackProvider,
  type SandpackTheme,
  useSandpack,
} from '@codesandbox/sandpack-react';
import { memo, useEffect, useMemo } from 'react';
import type { Files } from '../../../sandbox/host/connect';
import styles from './editor.module.css';
import { entry, fromEditor, pathInEditor, toEditor } from './editor-files';
import type { Place } from './place';
import { useCursor } from './use-cursor';

/** The same colours as the static code, by the same names (code.css). */
const theme: SandpackTheme = {
  colors: {
    surface1: 'var(--code-background)',
    surface2: 'var(--line)',
    surface3: 'var(--paper-sunk)',
    disabled: 'var(--ink-soft)',
    base: 'var(--ink)',
    clickable: 'var(--ink-soft)',
    hover: 'var(--ink)',
    accent: 'var(--focus)',
  },
  syntax: {
    plain: 'var(--code-foreground)',
    comment: 'var(--code-token-comment)',
    keyword: 'var(--code-token-keyword)',
    definition: 'var(--code-token-function)',
    punctuation: 'var(--code-token-punctuation)',
    property: 'var(--code-foreground)',
    tag: 'var(--code-token-keyword)',
    static: 'var(--code-token-constant)',
    string: 'var(--code-token-string)',
  },
  font: { body: 'var(--sans)', mono: 'var(--mono)', size: '0.78125rem', lineHeight: '1.6' },
};

/** Sandpack edits and keeps the files; its bundlers stay off, the site's own sandbox runs them. */
const setup = { environment: 'create-react-app', entry } as const;

interface Props {
  /** What the editor begins with. */
  initial: Files;
  /** What Reset restores; without, there is no such button. */
  original?: Files;
  /** The file to show. */
  active: string;
  label: string;
  onChange: (files: Files) => void;
  /** Where the cursor is to go; its file has to be the active one. */
  place?: Place;
}

/** The only component that knows Sandpack. Memoised: the rest of a pane changes with every line logged. */
export default memo(function Editor({ initial, original, active, label, onChange, place }: Props) {
  const files = useMemo(() => toEditor(initial), [initial]);
  const placeInEditor = useMemo(() => place && { ...place, file: pathInEditor(place.file) }, [place]);
  return (
    <SandpackProvider
      files={files}
      customSetup={setup}
      theme={theme}
      options={{
        autorun: false,
        autoReload: false,
        activeFile: pathInEditor(active),
        visibleFiles: Object.keys(initial).map(pathInEditor),
      }}
    >
      <Synchronise paths={Object.keys(files)} active={pathInEditor(active)} onChange={onChange} />
      <Code label={label} place={placeInEditor} />
      <div className={styles.bar}>
        <span>Enter to edit; Escape, then Tab, to leave.</span>
        {original && <ResetButton original={original} />}
      </div>
    </SandpackProvider>
  );
});

function Code({ label, place }: Pick<Props, 'label' | 'place'>) {
  const editor = useCursor(place);
  return (
    <SandpackCodeEditor
      ref={editor}
      showTabs={false}
      showRunButton={false}
      showLineNumbers
      aria-label={label}
    />
  );
}

/** Hands the reader's edits out and the chosen tab in. */
function Synchronise({
  paths,
  active,
  onChange,
}: {
  paths: string[];
  active: string;
  onChange: (files: Files) => void;
}) {
  const { sandpack } = useSandpack();
  const { files, activeFile, setActiveFile } = sandpack;
  useEffect(() => {
    // Sandpack renders again, with a new function, whenever it is told the active file, also the one it has.
    if (activeFile !== active) setActiveFile(active);
  }, [active, activeFile, setActiveFile]);
  const text = JSON.stringify(paths.map((path) => [path, files[path]?.code ?? '']));
  useEffect(() => onChange(fromEditor(Object.fromEntries(JSON.parse(text)))), [text, onChange]);
  return null;
}

function ResetButton({ original }: { original: Files }) {
  const { sandpack } = useSandpack();
  const files = toEditor(original);
  const isEdited = Object.entries(files).some(([path, code]) => sandpack.files[path]?.code !== code);
  return (
    <button
      type="button"
      className={styles.button}
      // Not `disabled`: a button that vanishes under the keyboard takes the focus with it.
      aria-disabled={!isEdited}
      onClick={() => isEdited && sandpack.updateFile(files)}
    >
      Reset
    </button>
  );
}
