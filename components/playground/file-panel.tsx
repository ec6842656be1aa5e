'use client';

import { useState } from 'react';
import pane from '../live-example/pane.module.css';
import { FileList } from './file-list';
import { NewFile } from './new-file';
import styles from './playground.module.css';
import { RenameFile } from './rename-file';
import { pathsOf, type Workspace, type WorkspaceChange } from './workspace';

interface Props {
  id: string;
  workspace: Workspace;
  dispatch: (change: WorkspaceChange) => void;
  /** The file with the error that is told of. */
  broken: string | undefined;
  onSelect: (path: string) => void;
  /** What had the focus is about to go. */
  onFocusLost: () => void;
}

/** The files of the app, with what can be done to each. */
export function FilePanel({ id, workspace, dispatch, broken, onSelect, onFocusLost }: Props) {
  const [asking, setAsking] = useState<'add' | 'rename'>();
  const { active } = workspace;
  const paths = pathsOf(workspace);
  const done = () => {
    setAsking(undefined);
    onFocusLost();
  };
  return (
    <section id={`${id}-files`} className={`${pane.files} ${styles.files}`} aria-label="Files of the app">
      <FileList
        id={id}
        paths={paths}
        active={active}
        broken={broken}
        onSelect={(path) => dispatch({ type: 'select', path })}
        onOpen={onSelect}
      />
      <div className={styles.fileButtons}>
        <button type="button" className={styles.button} data-key="n" onClick={() => setAsking('add')}>
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
      {asking === 'add' && <NewFile paths={paths} active={active} dispatch={dispatch} onDone={done} />}
      {asking === 'rename' && active && (
        <RenameFile path={active} paths={paths} dispatch={dispatch} onDone={done} />
      )}
    </section>
  );
}
