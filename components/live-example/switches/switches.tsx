import type { Settings } from 'next-sandbox';
import { useId } from 'react';
import styles from './switches.module.css';

interface Props {
  /** Whose switches: their group is named after it. */
  of: string;
  settings: Settings;
  onChange: (settings: Settings) => void;
}

const latencies: { value: Settings['latency']; label: string }[] = [
  { value: 0, label: 'None (0 ms)' },
  { value: 80, label: 'Same continent (80 ms)' },
  { value: 300, label: 'Slow phone (300 ms)' },
];

/** How the app is run: with or without scripts, near or far, in one tab or two. */
export function Switches({ of, settings, onChange }: Props) {
  const id = useId();
  return (
    <fieldset aria-label={`How it runs: ${of}`} className={styles.switches}>
      <label>
        <input
          type="checkbox"
          checked={!settings.scripts}
          onChange={({ target }) => onChange({ ...settings, scripts: !target.checked })}
          aria-describedby={`${id}-scripts`}
        />
        Without client JavaScript
      </label>
      <small id={`${id}-scripts`}>The page as it is before its scripts have loaded.</small>
      <label>
        <input
          type="checkbox"
          checked={settings.tabs === 2}
          onChange={({ target }) => onChange({ ...settings, tabs: target.checked ? 2 : 1 })}
          aria-describedby={`${id}-tabs`}
        />
        Two tabs
      </label>
      <small id={`${id}-tabs`}>The same app twice, on one server.</small>
      <label>
        Latency
        <select
          className={styles.field}
          value={settings.latency}
          onChange={({ target }) =>
            onChange({ ...settings, latency: latencies[target.selectedIndex]?.value ?? 0 })
          }
          aria-describedby={`${id}-latency`}
        >
          {latencies.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <small id={`${id}-latency`}>Added to each request, half of it on the way back.</small>
    </fieldset>
  );
}
