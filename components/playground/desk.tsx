'use client';

import { lazy, Suspense } from 'react';
import type { CodeLine } from '../live-example/types';
import { CodePanel } from './code-panel';
import { FilePanel } from './file-panel';
import { isStarter } from './origin';
import styles from './playground.module.css';
import { StillRun } from './still-run';
import { useEditing } from './use-editing';
import type { useRun } from './use-run';
import type { Change, Workspace } from './workspace';

const RunPane = lazy(() => import('./run-pane'));

interface Props {
  id: string;
  workspace: Workspace;
  dispatch: (change: Change) => void;
  highlighted: Record<string, CodeLine[]>;
  run: ReturnType<typeof useRun>;
  onFocusLost: () => void;
}

/** The files on one side, what they do on the other. */
export function Desk({ id, workspace, dispatch, highlighted, run, onFocusLost }: Props) {
  const { isEditing, place, wish, goTo } = useEditing(workspace, dispatch, run.status);
  const { files, from, opened } = workspace;
  const still = <StillRun isStarting={run.isRunning} />;
  const running = (
    <Suspense fallback={still}>
      <RunPane key={opened} files={files} restarts={run.restarts} onReport={run.report} onGoTo={goTo} />
    </Suspense>
  );
  return (
    <div className={styles.desk}>
      <div className={styles.source}>
        <FilePanel id={id} workspace={workspace} dispatch={dispatch} onFocusLost={onFocusLost} />
        <CodePanel
          id={id}
          workspace={workspace}
          dispatch={dispatch}
          highlighted={isStarter(from) ? highlighted : {}}
          isEditing={isEditing}
          place={place}
          onWish={wish}
        />
      </div>
      <div className={styles.result}>{run.isRunning ? running : still}</div>
    </div>
  );
}
