import type { MouseEvent, ReactNode } from 'react';
import { offerFile } from '../../../playground/offer-file';
import type { LoggedExchange } from '../../sandbox/sandbox-state';
import styles from '../wire.module.css';

/** Saves exchanges as a HAR file, which the network panel of any browser opens. */
export function HarButton({ exchanges, children }: { exchanges: LoggedExchange[]; children: ReactNode }) {
  const save = async ({ currentTarget }: MouseEvent<HTMLElement>) => {
    const { example, variant } = currentTarget.closest<HTMLElement>('[data-example]')?.dataset ?? {};
    const { harOf } = await import('./har');
    const json = JSON.stringify(harOf(exchanges, new Date()), null, 2);
    offerFile(
      new Blob([json], { type: 'application/json' }),
      `${[example, variant].filter(Boolean).join('-')}.har`,
    );
  };
  return (
    <button type="button" className={styles.button} onClick={save}>
      {children}
    </button>
  );
}
