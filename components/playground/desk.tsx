'use client';

import { lazy, Suspense } from 'react';
import type { CodeLine } from '../live-example/types';
import { Panel } from '../look/panel';
import { casePageOf } from './case-apps';
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
    <Panel key={opened} name="The running app">
      <Suspense fallback={still}>
        <RunPane
          files={files}
          startsAt={casePageOf(workspace)}
          restarts={run.restarts}
          onReport={run.report}
          onGoTo={goTo}
        />
      </Suspense>
    </Panel>
  );
  return (
    <div className={styles.desk}>
      <div className={styles.source}>
        <Panel name="The list of files">
          <FilePanel id={id} workspace={workspace} dispatch={dispatch} onFocusLost={onFocusLost} />
        </Panel>
        <Panel name="The code">
          <CodePanel
            id={id}
            workspace={workspace}
            dispatch={dispatch}
            highlighted={isStarter(from) ? highlighted : {}}
            isEditing={isEditing}
            place={place}
            problem={run.problem}
            onWish={wish}
          />
        </Panel>
      </div>
      <div className={styles.result}>{run.isRunning ? running : still}</div>
    </div>
  );
}
