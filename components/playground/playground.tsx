'use client';

import { useId, useRef } from 'react';
import '../live-example/code.css';
import type { CodeLine } from '../live-example/types';
import { Panel } from '../look/panel';
import { Desk } from './desk';
import { DownloadButton } from './download-button';
import { Notices } from './notices';
import { isFromLink, type Start, type StartName } from './origin';
import styles from './playground.module.css';
import { RunBar } from './run-bar';
import { SharePanel } from './share-panel';
import { StartMenu } from './start-menu';
import { useHydrated } from './use-hydrated';
import { useKeptEdits } from './use-kept-edits';
import { useRun } from './use-run';
import { useWorkspace } from './use-workspace';

const noFiles = {};

export interface PlaygroundProps {
  starter: Start;
  /** Every variant of every example; the files are loaded when one is wanted. */
  examples: readonly StartName[];
  /** The starter's code as highlighted when the site was built, by path. */
  highlighted: Record<string, CodeLine[]>;
}

/** Any files, edited, run and passed on in this tab. */
export function Playground({ starter, examples, highlighted }: PlaygroundProps) {
  const id = useId();
  const { workspace, dispatch, problem, startFrom, undo, share } = useWorkspace(starter, examples);
  const names = [starter, ...examples];
  const storageProblem = useKeptEdits(workspace);
  const isReady = useHydrated();
  const run = useRun(workspace.opened);
  const { files } = workspace;
  const section = useRef<HTMLElement>(null);
  /** Where the keyboard goes on after a button that is gone. */
  const focusFile = () => {
    requestAnimationFrame(() =>
      section.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus(),
    );
  };
  return (
    <section
      ref={section}
      className={styles.playground}
      aria-label="Playground"
      data-example="playground"
      data-variant="playground"
      data-status={run.status}
      data-needs-script=""
      inert={!isReady}
    >
      <Panel name="The bar with Run and Stop">
        <RunBar words={run.words} isRunning={run.isRunning} onRun={run.start} onStop={run.stop} />
      </Panel>
      <div className={styles.tools}>
        <Panel name="The list of apps to start from">
          <StartMenu starts={names} onStart={startFrom} />
        </Panel>
        <Panel name="The link to these files">
          <SharePanel files={files} onShare={share} />
        </Panel>
        <Panel name="The download">
          <DownloadButton
            key={workspace.opened}
            files={files}
            own={isFromLink(workspace.from) ? noFiles : workspace.original}
          />
        </Panel>
      </div>
      <Panel name="What there is to know of these files">
        <Notices
          workspace={workspace}
          starts={names}
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
      </Panel>
      <Desk
        id={id}
        workspace={workspace}
        dispatch={dispatch}
        highlighted={highlighted}
        run={run}
        onFocusLost={focusFile}
      />
    </section>
  );
}
