import type { Observation } from '../data';
import { Inline } from '../look/inline';
import styles from './exchange.module.css';

/** What was sent, and what each version of Next.js did. */
export function ExchangeRecord({ request, observed }: Pick<Observation, 'request' | 'observed'>) {
  return (
    <dl className={styles.record}>
      <div className={styles.request}>
        <dt>Sent</dt>
        <dd>
          <Inline text={request} />
        </dd>
      </div>
      {Object.entries(observed).map(([version, answer]) => (
        <div key={version}>
          <dt>Next.js {version}</dt>
          <dd>
            <Inline text={answer} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
