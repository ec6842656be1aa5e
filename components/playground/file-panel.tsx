'use client';

import { useState } from 'react';
import { placeProblem } from './check-files';
import { FileList } from './file-list';
import { mostFiles } from './limits';
import { PathForm } from './path-form';
import styles from './playground.module.css';
import { type Change, pathsOf, type Workspace } from './workspace';

interface Props {
  id: string;
  workspace: Workspace;
  dispatch: (change: Change) => void;
  /** What had the focus is about to go. */
  onFocusLost: () => void;
}

type Asking = 'add' | 'rename';

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
      {asking === 'add' && (
        <PathForm
          label="Path of the new file"
          action="Add"
          initial={newPath(active)}
          check={(path) => tooMany(paths) ?? placeProblem(paths, path)}
          onSubmit={(path) => {
            dispatch({ type: 'add', path });
            done();
          }}
          onCancel={done}
        />
      )}
      {asking === 'rename' && active && (
        <PathForm
          key={active}
          label={`New path of ${active}`}
          action="Rename"
          initial={active}
          check={(path) => renameProblem(paths, active, path)}
          onSubmit={(path) => {
            if (path !== active) dispatch({ type: 'rename', from: active, to: path });
            done();
          }}
          onCancel={done}
        />
      )}
    </section>
  );
}

/** Beside the file that is shown: most new files belong there. */
const newPath = (active = '/app/page.tsx') => active.slice(0, active.lastIndexOf('/') + 1);

const tooMany = (paths: string[]) =>
  paths.length < mostFiles ? undefined : `an app in the playground has at most ${mostFiles} files`;

const renameProblem = (paths: string[], from: string, to: string) =>
  placeProblem(
    paths.filter((path) => path !== from),
    to,
  );
