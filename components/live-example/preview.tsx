import type { Files } from 'next-sandbox';
import type { ReactNode } from 'react';
import { Panel } from '../ui/panel';
import type { CursorPlace } from './editor/place';
import pane from './pane.module.css';
import styles from './preview.module.css';
import { ProblemNote } from './problem/problem-note';
import { shownBeside } from './sandbox/shown-beside';
import type { RunningSandbox } from './sandbox/use-sandbox';

interface Props {
  sandbox: RunningSandbox;
  files: Files;
  /** The frame of the app, where it is not in the page already. */
  frame?: ReactNode;
  /** What lies over that frame. */
  cover?: ReactNode;
  onGoTo?: (place: CursorPlace) => void;
}

/** The app on screen, and over the lower part of it what is wrong with it. */
export function Preview({ sandbox, files, frame, cover, onGoTo }: Props) {
  const { state, settings } = sandbox;
  return (
    <div className={frame ? pane.result : pane.overResult} data-tabs={settings.tabs}>
      {frame}
      {cover}
      {state.problem && (
        <div className={styles.problem}>
          <Panel name="The note about a problem">
            <ProblemNote
              // Folded where it is about another route, open where it is about this one.
              key={String(state.problem.aside)}
              problem={state.problem}
              files={files}
              shown={shownBeside(state.problem, state)}
              onGoTo={onGoTo}
            />
          </Panel>
        </div>
      )}
    </div>
  );
}
