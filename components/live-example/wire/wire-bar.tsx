import type { LoggedExchange } from '../sandbox/sandbox-state';
import { HarButton } from './har/har-button';
import { Tool } from './tool';
import styles from './tools.module.css';
import wire from './wire.module.css';

interface Props {
  /** Those that are shown. */
  exchanges: LoggedExchange[];
  isTimeline: boolean;
  onTimeline: (isTimeline: boolean) => void;
  onCompare: () => void;
  onClear: () => void;
  onCompose: () => void;
  /** How many there are, in words. */
  summary: string;
}

/** What can be done with the list as a whole. */
export function WireBar({
  exchanges,
  isTimeline,
  onTimeline,
  onCompare,
  onClear,
  onCompose,
  summary,
}: Props) {
  return (
    <div className={styles.tools} data-tools="">
      <p className={styles.summary} role="status">
        {summary}
      </p>
      {/* These come with the requests: first, so that they move none of the others. */}
      {exchanges.length > 1 && (
        <button type="button" className={wire.button} onClick={onCompare}>
          <Tool drawing="compare">Compare</Tool>
        </button>
      )}
      {exchanges.length > 0 && (
        <HarButton exchanges={exchanges}>
          <Tool drawing="save">Save all as HAR</Tool>
        </HarButton>
      )}
      <button
        type="button"
        className={wire.button}
        aria-pressed={isTimeline}
        onClick={() => onTimeline(!isTimeline)}
      >
        <Tool drawing="timeline">Timeline</Tool>
      </button>
      <button type="button" className={wire.button} onClick={onCompose}>
        <Tool drawing="outsider">Call it as an outsider</Tool>
      </button>
      <button type="button" className={wire.button} onClick={onClear}>
        <Tool drawing="clear">Clear</Tool>
      </button>
    </div>
  );
}
