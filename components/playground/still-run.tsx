import pane from '../live-example/pane.module.css';
import { Strip, type StripPart } from '../live-example/strip';
import { Obstacle } from '../offline/obstacle';
import type { FoundObstacle } from '../offline/use-obstacle';
import styles from './playground.module.css';

interface Props {
  isStarting: boolean;
  /** What keeps it from running. */
  obstacle: FoundObstacle | undefined;
  part: StripPart;
  onPart: (part: StripPart) => void;
  /** Id of the list of files. */
  filesId: string;
}

/** In place of the app, until it runs. */
export function StillRun({ isStarting, obstacle, part, onPart, filesId }: Props) {
  return (
    <>
      <p className={`${pane.bars} ${pane.hint}`}>The result</p>
      <div className={`${pane.result} ${styles.stage}`}>
        {obstacle ? <Obstacle {...obstacle} /> : isStarting ? <p>Starting…</p> : <AboutRun />}
      </div>
      <Strip
        id="playground-run"
        of="Playground"
        part={part}
        onPart={onPart}
        filesId={filesId}
        errors={0}
        wire={
          <section className={styles.quiet} aria-label="Wire: Playground">
            <p>Nothing sent yet. Once the app runs, every request and its response is listed here.</p>
          </section>
        }
        consoles={<p className={styles.quiet}>Once the app runs, what it logs is listed here.</p>}
      />
    </>
  );
}

const AboutRun = () => (
  <p>
    <strong>Run</strong> compiles these files and starts both halves of the app in this tab: the server half
    in a worker, the page in a frame of its own, which can’t reach this site or the network. After that, each
    edit shows as you type.
  </p>
);
