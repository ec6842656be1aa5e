'use client';

import { useId, useRef, useState } from 'react';
import '../live-example/code.css';
import { ShortcutList } from '../live-example/editor/shortcut-list';
import { FullScreenButton } from '../live-example/full-screen-button';
import type { StripPart } from '../live-example/strip';
import type { CodeLine } from '../live-example/types';
import { Panel } from '../ui/panel';
import { Desk } from './desk';
import { DownloadButton } from './download-button';
import { Notices } from './notices';
import { type ExampleStart, isOfStranger, type Start } from './origin';
import styles from './playground.module.css';
import { SharePanel } from './share-panel';
import { shortcuts } from './shortcuts';
import { StartMenu } from './start-menu';
import { TitleField } from './title-field';
import { useEditing } from './use-editing';
import { useHydrated } from './use-hydrated';
import { useKeptEdits } from './use-kept-edits';
import { useRun } from './use-run';
import { useShortcuts } from './use-shortcuts';
import { useWorkspace } from './use-workspace';
import { pathsOf } from './workspace';

/** A link may hold any files, and whoever made it wrote them all. */
const noFiles = {};

export interface PlaygroundProps {
  starter: Start;
  /** Every variant of every example; the files are loaded when one is wanted. */
  examples: readonly ExampleStart[];
  /** Ids of the apps of conformance cases. */
  caseApps: readonly string[];
  /** The starter's code as highlighted when the site was built, by path. */
  highlighted: Record<string, CodeLine[]>;
}

/** Any files, edited, run and passed on in this tab. */
export function Playground({ starter, examples, caseApps, highlighted }: PlaygroundProps) {
  const id = useId();
  const { workspace, dispatch, problem, startFrom, undo, share } = useWorkspace(starter, examples);
  const storageProblem = useKeptEdits(workspace);
  const isReady = useHydrated();
  const run = useRun(workspace.opened);
  const { files, title, active = '', original } = workspace;
  const hasColours = files[active] === original[active] && highlighted[active] !== undefined;
  const editing = useEditing(workspace, dispatch, run.status, hasColours);
  const [part, setPart] = useState<StripPart>('code');
  const section = useRef<HTMLElement>(null);
  useShortcuts(section, {
    step(by) {
      const paths = pathsOf(workspace);
      const at = paths.indexOf(workspace.active ?? '');
      const path = paths[(at + by + paths.length) % paths.length];
      if (path) dispatch({ type: 'select', path });
    },
    editCode() {
      setPart('code');
      const editor = section.current?.querySelector<HTMLElement>('.cm-content');
      if (editor) requestAnimationFrame(() => editor.focus());
      else editing.wish(true);
    },
    toggleStrip() {
      const isConsole = section.current?.querySelector('[data-below="console"]');
      setPart(isConsole ? 'wire' : 'console');
    },
  });
  /** Where the keyboard goes on after a button that is gone. */
  const focusFile = () => {
    requestAnimationFrame(() =>
      section.current?.querySelector<HTMLElement>('[aria-label="Files"] [aria-selected="true"]')?.focus(),
    );
  };
  return (
    <section
      ref={section}
      className={styles.playground}
      aria-label="Playground"
      data-playground=""
      data-example="playground"
      data-variant="playground"
      data-status={run.status}
      data-needs-script=""
      inert={!isReady}
    >
      <div className={styles.tools}>
        <TitleField title={title} onTitle={(next) => dispatch({ type: 'title', title: next })} />
        <Panel name="The list of apps to start from">
          <StartMenu {...{ starter, examples, caseApps }} onStart={startFrom} />
        </Panel>
        <Panel name="The link to these files">
          <SharePanel files={files} title={title} onShare={share} />
        </Panel>
        <Panel name="The download">
          <DownloadButton
            key={workspace.opened}
            files={files}
            title={title}
            own={isOfStranger(workspace.from) ? noFiles : workspace.original}
          />
        </Panel>
        <span className={styles.last}>
          <FullScreenButton of={section} dataKey="m" />
          <ShortcutList of="the playground" shortcuts={shortcuts} dataKey="?" />
        </span>
      </div>
      <Panel name="The notes about these files">
        <Notices
          workspace={workspace}
          starts={[starter, ...examples]}
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
        {...{ id, workspace, dispatch, highlighted, run, editing, part }}
        onPart={setPart}
        onFocusLost={focusFile}
      />
    </section>
  );
}
