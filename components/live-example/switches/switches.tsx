import { useId } from 'react';
import type { Settings } from '../../../sandbox/host/connect';
import styles from './switches.module.css';

interface Props {
  /** Whose switches: their group is named after it. */
  of: string;
  settings: Settings;
  onChange: (settings: Settings) => void;
  /** Both halves are to start again. */
  onReset: () => void;
}

const latencies: Settings['latency'][] = [0, 80, 300];

/** How the app is run: with or without scripts, near or far, in one tab or two, or from the beginning. */
export function Switches({ of, settings, onChange, onReset }: Props) {
  const id = useId();
  return (
    <fieldset aria-label={`How it runs: ${of}`} className={styles.switches}>
      <label>
        <input
          type="checkbox"
          checked={!settings.scripts}
          onChange={({ target }) => onChange({ ...settings, scripts: !target.checked })}
        />
        Without client JavaScript
      </label>
      <label>
        <input
          type="checkbox"
          checked={settings.tabs === 2}
          onChange={({ target }) => onChange({ ...settings, tabs: target.checked ? 2 : 1 })}
        />
        Two tabs
      </label>
      <label>
        Latency
        <select
          className={styles.field}
          value={settings.latency}
          onChange={({ target }) => onChange({ ...settings, latency: latencies[target.selectedIndex] ?? 0 })}
        >
          {latencies.map((latency) => (
            <option key={latency} value={latency}>
              {latency} ms
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className={styles.button}
        aria-describedby={`${id}-reset`}
        title={resetHint}
        onClick={onReset}
      >
        Reset server
      </button>
      <span id={`${id}-reset`} hidden>
        {resetHint}
      </span>
    </fieldset>
  );
}

const resetHint = 'Both halves start again, memory and cookies included.';
