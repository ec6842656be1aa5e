'use client';

import { type FormEvent, useId, useState } from 'react';
import { mostFiles } from './limits';
import { PathField } from './path-field';
import { fromRoot, placeProblem } from './path-rules';
import styles from './playground.module.css';
import { takeFocus } from './take-focus';
import { type FileKind, fileKinds, kindProblem, offeredPath, templateOf } from './templates';
import type { WorkspaceChange } from './workspace';

interface Props {
  paths: string[];
  active: string | undefined;
  dispatch: (change: WorkspaceChange) => void;
  onDone: () => void;
}

const [firstKind] = fileKinds as readonly [FileKind, ...FileKind[]];

/** Asks what kind of file is wanted, and where; it comes with code that works. */
export function NewFile({ paths, active, dispatch, onDone }: Props) {
  const id = useId();
  const [kind, setKind] = useState(firstKind);
  const [path, setPath] = useState(() => offeredPath(firstKind, paths, active));
  const [problem, setProblem] = useState<string>();
  const choose = (chosen: string) => {
    const next = fileKinds.find((each) => each.id === chosen) ?? firstKind;
    setKind(next);
    setPath(offeredPath(next, paths, active));
    setProblem(undefined);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wanted = fromRoot(path);
    const found = problemOf(kind, wanted, paths);
    setProblem(found);
    if (found) return;
    dispatch({ type: 'add', path: wanted, code: templateOf(kind, wanted, paths) });
    onDone();
  };
  return (
    <form
      className={styles.pathForm}
      aria-label="New file"
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && onDone()}
    >
      <label htmlFor={`${id}-kind`}>Kind of file</label>
      <select
        id={`${id}-kind`}
        className={styles.field}
        value={kind.id}
        onChange={({ target }) => choose(target.value)}
        ref={takeFocus}
      >
        {fileKinds.map(({ id: value, name, note }) => (
          <option key={value} value={value}>
            {name}: {note}
          </option>
        ))}
      </select>
      <PathField
        label="Path of the new file"
        action="Add"
        problem={problem}
        onCancel={onDone}
        value={path}
        onChange={({ target }) => setPath(target.value)}
        onFocus={({ target }) => target.select()}
      />
    </form>
  );
}

function problemOf(kind: FileKind, path: string, paths: readonly string[]): string | undefined {
  if (paths.length >= mostFiles) return `an app in the playground has at most ${mostFiles} files`;
  return placeProblem(paths, path) ?? kindProblem(kind, path);
}
