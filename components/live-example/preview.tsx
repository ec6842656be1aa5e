import { type Files, framePath } from '../../sandbox/host/connect';
import { pathOnSite } from '../look/address';
import { Panel } from '../look/panel';
import type { Place } from './editor/place';
import pane from './pane.module.css';
import styles from './preview.module.css';
import { ProblemNote } from './problem/problem-note';
import { shownBeside } from './sandbox/shown-beside';
import type { RunningSandbox } from './sandbox/use-sandbox';

interface Props {
  of: string;
  sandbox: RunningSandbox;
  files: Files;
  onGoTo?: (place: Place) => void;
}

/** The app on screen, and over the lower part of it what is wrong with it. */
export function Preview({ of, sandbox, files, onGoTo }: Props) {
  const { state, settings } = sandbox;
  return (
    <div className={pane.result} data-tabs={settings.tabs}>
      <iframe
        className={styles.frame}
        title={`Preview: ${of}`}
        // Allowed to frames of any origin unless said otherwise: a window over all others, which no app is to open.
        allow="picture-in-picture 'none'"
        src={pathOnSite(framePath)}
        onLoad={(event) => sandbox.connect(event.currentTarget)}
      />
      {state.problem && (
        <div className={styles.problem}>
          <Panel name="The note about a problem">
            <ProblemNote
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
