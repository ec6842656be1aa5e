'use client';

import type { EditorView } from '@codemirror/view';
import { useEffect, useState } from 'react';
import { loadNames } from './completion/names';
import styles from './editor.module.css';
import { formatFile } from './format/format';
import { ShortcutList } from './shortcut-list';
import { shortcuts } from './shortcuts';
import type { TypeCheck } from './type-check/use-type-check';

interface Props {
  path: string;
  view: () => EditorView | undefined;
  types: TypeCheck;
  /** Counts the wishes to format by keyboard. */
  formats: number;
}

/** Formatting, types and the list of shortcuts. What they need is loaded when they are first used. */
export function Tools({ path, view, types, formats }: Props) {
  const [words, setWords] = useState('');
  const size = useSizeOfTypes();
  const format = async () => {
    const current = view();
    if (!current) return;
    setWords('Formatting…');
    setWords(await formatFile(current, path));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: each wish formats once
  useEffect(() => {
    if (formats > 0) void format();
  }, [formats]);
  return (
    <div className={styles.tools}>
      <span role="status" className={styles.words}>
        {[words, types.summary].filter(Boolean).join('. ')}
      </span>
      <button type="button" className={styles.button} onClick={() => void format()}>
        Format
      </button>
      <button
        type="button"
        className={styles.button}
        aria-pressed={types.isOn}
        onClick={() => types.turn(!types.isOn)}
      >
        Check types{!types.isOn && size !== undefined && ` (${size} MB)`}
      </button>
      <ShortcutList of="the editor" shortcuts={shortcuts} />
    </div>
  );
}

/** What is loaded before types can be checked, in megabytes; the site's own build has measured it. */
function useSizeOfTypes(): string | undefined {
  const [size, setSize] = useState<string>();
  useEffect(() => {
    void loadNames().then((names) => names && setSize((names.bytesOfTypes / 1e6).toFixed(1)));
  }, []);
  return size;
}
