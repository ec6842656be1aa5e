'use client';

import { useState } from 'react';
import { type Asking, AskPath } from './ask-path';
import { FileList } from './file-list';
import styles from './playground.module.css';
import { type Change, pathsOf, type Workspace } from './workspace';

interface Props {
  id: string;
  workspace: Workspace;
  dispatch: (change: Change) => void;
  /** What had the focus is about to go. */
  onFocusLost: () => void;
}

/** The files of the app, with what can be done to each. */
export function FilePanel({ id, workspace, dispatch, onFocusLost }: Props) {
  const [asking, setAsking] = useState<Asking>();
  const { active } = workspace;
  const paths = pathsOf(workspace);
  const done = () => {
    setAsking(undefined);
    onFocusLost();
  };
  return (
    <section className={styles.files} aria-label="Files of the app">
      <FileList
        id={id}
        paths={paths}
        active={active}
        onSelect={(path) => dispatch({ type: 'select', path })}
      />
      <div className={styles.fileButtons}>
        <button type="button" className={styles.button} onClick={() => setAsking('add')}>
          Add file
        </button>
        {active && (
          <>
            <button type="button" className={styles.button} onClick={() => setAsking('rename')}>
              Rename
            </button>
            <button
              type="button"
              className={styles.button}
              onClick={() => dispatch({ type: 'delete', path: active })}
            >
              Delete
            </button>
          </>
        )}
      </div>
      {asking && <AskPath asking={asking} paths={paths} active={active} dispatch={dispatch} onDone={done} />}
    </section>
  );
}
