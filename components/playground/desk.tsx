'use client';

import { useCallback } from 'react';
import { Divider } from '../live-example/divider';
import type { CursorPlace } from '../live-example/editor/place';
import pane from '../live-example/pane.module.css';
import type { StripPart } from '../live-example/strip';
import type { CodeLine } from '../live-example/types';
import { Panel } from '../ui/panel';
import { casePageOf } from './case-apps';
import { CodePanel } from './code-panel';
import { FilePanel } from './file-panel';
import { isStarter } from './origin';
import styles from './playground.module.css';
import { RunArea } from './run-area';
import { RunBar } from './run-bar';
import type { useEditing } from './use-editing';
import type { useRun } from './use-run';
import type { Workspace, WorkspaceChange } from './workspace';

interface Props {
  id: string;
  workspace: Workspace;
  dispatch: (change: WorkspaceChange) => void;
  highlighted: Record<string, CodeLine[]>;
  run: ReturnType<typeof useRun>;
  editing: ReturnType<typeof useEditing>;
  part: StripPart;
  onPart: (part: StripPart) => void;
  onFocusLost: () => void;
}

/** The files on one side, what they do on the other, in the grid of the live examples. */
export function Desk({
  id,
  workspace,
  dispatch,
  highlighted,
  run,
  editing,
  part,
  onPart,
  onFocusLost,
}: Props) {
  const { isEditing, place, wish, goTo } = editing;
  const { files, from, opened } = workspace;
  const filesId = `${id}-files`;
  const goToCode = useCallback(
    (next: CursorPlace) => {
      onPart('code');
      goTo(next);
    },
    [goTo, onPart],
  );
  const select = (path: string) => {
    // Where the list of files takes the place of the code, a file that is pressed is to be read.
    if (part === 'files') onPart('code');
    dispatch({ type: 'select', path });
  };
  return (
    <div className={`${pane.pane} ${styles.desk}`} data-view="alone" data-part={part}>
      <Panel name="The bar with Run and Stop">
        <RunBar statusLabel={run.statusLabel} isRunning={run.isRunning} onRun={run.start} onStop={run.stop} />
      </Panel>
      <Panel name="The list of files">
        <FilePanel
          {...{ id, workspace, dispatch, onFocusLost }}
          broken={run.problem?.file}
          onSelect={select}
        />
      </Panel>
      <Panel name="The code">
        <CodePanel
          {...{ id, workspace, dispatch, isEditing, place }}
          highlighted={isStarter(from) ? highlighted : {}}
          problem={run.problem}
          onWish={wish}
        />
      </Panel>
      <Divider name="split" label="Width of the code: Playground" />
      <Panel key={opened} name="The running app">
        <RunArea
          {...{ run, files, part, onPart, filesId }}
          startsAt={casePageOf(workspace)}
          onGoTo={goToCode}
        />
      </Panel>
      <Divider name="strip" label="Height of the wire: Playground" />
    </div>
  );
}
