'use client';

import {
  SandpackCodeEditor,
  SandpackProvider,
  type SandpackTheme,
  useSandpack,
} from '@codesandbox/sandpack-react';
import { useEffect, useId } from 'react';
import type { Files } from '../../sandbox/host/connect';
import styles from './live-example.module.css';

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
const setup = { environment: 'create-react-app', entry: '/app/page.tsx' } as const;

interface Props {
  initial: Files;
  active: string;
  label: string;
  onChange: (files: Files) => void;
}

/** The only component that knows Sandpack. */
export default function Editor({ initial, active, label, onChange }: Props) {
  const hint = useId();
  return (
    <SandpackProvider
      files={initial}
      customSetup={setup}
      theme={theme}
      options={{ autorun: false, autoReload: false, activeFile: active, visibleFiles: Object.keys(initial) }}
    >
      <Synchronise paths={Object.keys(initial)} active={active} onChange={onChange} />
      <SandpackCodeEditor showTabs={false} showRunButton={false} showLineNumbers aria-label={label} />
      <div className={styles.editorBar}>
        <span id={hint}>Enter to edit; Escape, then Tab, to leave.</span>
        <ResetButton initial={initial} />
      </div>
    </SandpackProvider>
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
  const { files, setActiveFile } = sandpack;
  useEffect(() => setActiveFile(active), [active, setActiveFile]);
  const text = JSON.stringify(paths.map((path) => [path, files[path]?.code ?? '']));
  useEffect(() => onChange(Object.fromEntries(JSON.parse(text))), [text, onChange]);
  return null;
}

function ResetButton({ initial }: { initial: Files }) {
  const { sandpack } = useSandpack();
  const isEdited = Object.entries(initial).some(([path, code]) => sandpack.files[path]?.code !== code);
  return (
    <button
      type="button"
      className={styles.button}
      // Not `disabled`: a button that vanishes under the keyboard takes the focus with it.
      aria-disabled={!isEdited}
      onClick={() => isEdited && sandpack.resetAllFiles()}
    >
      Reset
    </button>
  );
}
