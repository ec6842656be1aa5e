import { type Files, framePath } from '../../sandbox/host/connect';
import { pathOnSite } from '../look/address';
import { Panel } from '../look/panel';
import type { Place } from './editor/place';
import styles from './live-example.module.css';
import { ProblemNote } from './problem/problem-note';
import { shownBeside } from './sandbox/shown-beside';
import type { RunningSandbox } from './sandbox/use-sandbox';

interface Props {
  of: string;
  sandbox: RunningSandbox;
  files: Files;
  onGoTo?: (place: Place) => void;
}

/** The app on screen, and above it what is wrong with it. */
export function Preview({ of, sandbox, files, onGoTo }: Props) {
  const { state, settings } = sandbox;
  return (
    <div className={styles.preview} data-tabs={settings.tabs}>
      {state.problem && (
        <Panel name="The note about a problem">
          <ProblemNote
            problem={state.problem}
            files={files}
            shown={shownBeside(state.problem, state)}
            onGoTo={onGoTo}
            onRunAgain={sandbox.runAgain}
          />
        </Panel>
      )}
      <iframe
        title={`Preview: ${of}`}
        // Allowed to frames of any origin unless said otherwise: a window over all others, which no app is to open.
        allow="picture-in-picture 'none'"
        src={pathOnSite(framePath)}
        onLoad={(event) => sandbox.connect(event.currentTarget)}
      />
    </div>
  );
}
