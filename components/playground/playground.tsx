'use client';

import { lazy, Suspense, useId, useRef } from 'react';
import '../live-example/code.css';
import type { CodeLine } from '../live-example/types';
import { CodePanel } from './code-panel';
import { DownloadButton } from './download-button';
import { FilePanel } from './file-panel';
import { Notices } from './notices';
import { isStarter, type Start } from './origin';
import styles from './playground.module.css';
import { RunBar } from './run-bar';
import { SharePanel } from './share-panel';
import { StartMenu } from './start-menu';
import { StillRun } from './still-run';
import { useEditing } from './use-editing';
import { useKeptEdits } from './use-kept-edits';
import { useRun } from './use-run';
import { useWorkspace } from './use-workspace';
import { WithoutScript } from './without-script';

const RunPane = lazy(() => import('./run-pane'));

export interface PlaygroundProps {
  /** The starter first, then every variant of every example. */
  starts: [Start, ...Start[]];
  /** The starter's code as highlighted when the site was built, by path. */
  highlighted: Record<string, CodeLine[]>;
}

/** Any files, edited, run and passed on in this tab. */
export function Playground({ starts, highlighted }: PlaygroundProps) {
  const id = useId();
  const { workspace, dispatch, problem, startFrom, undo, share } = useWorkspace(starts);
  const storageProblem = useKeptEdits(workspace);
  const run = useRun(workspace.opened);
  const { isEditing, place, wish, goTo } = useEditing(workspace, dispatch, run.status);
  const { files } = workspace;
  const section = useRef<HTMLElement>(null);
  /** Where the keyboard goes on after a button that is gone. */
  const focusFile = () => {
    requestAnimationFrame(() =>
      section.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus(),
    );
  };
  const stillRun = <StillRun isStarting={run.isRunning} />;
  return (
    <section
      ref={section}
      className={styles.playground}
      aria-label="Playground"
      data-example="playground"
      data-variant="playground"
      data-status={run.status}
    >
      <WithoutScript highlighted={highlighted} />
      <RunBar words={run.words} isRunning={run.isRunning} onRun={run.start} onStop={run.stop} />
      <div className={styles.tools} data-needs-script="">
        <StartMenu starts={starts} onStart={startFrom} />
        <SharePanel files={files} onShare={share} />
        <DownloadButton files={files} />
      </div>
      <Notices
        workspace={workspace}
        starts={starts}
        linkProblem={problem}
        storageProblem={storageProblem}
        onUndo={() => {
          undo();
          focusFile();
        }}
        onDiscard={() => {
          dispatch({ type: 'discard' });
          focusFile();
        }}
      />
      <div className={styles.desk} data-needs-script="">
        <div className={styles.source}>
          <FilePanel id={id} workspace={workspace} dispatch={dispatch} onFocusLost={focusFile} />
          <CodePanel
            id={id}
            workspace={workspace}
            dispatch={dispatch}
            highlighted={isStarter(workspace.from) ? highlighted : {}}
            isEditing={isEditing}
            place={place}
            onWish={wish}
          />
        </div>
        <div className={styles.result}>
          {run.isRunning ? (
            <Suspense fallback={stillRun}>
              <RunPane
                key={workspace.opened}
                files={files}
                restarts={run.restarts}
                onReport={run.report}
                onGoTo={goTo}
              />
            </Suspense>
          ) : (
            stillRun
          )}
        </div>
      </div>
    </section>
  );
}
