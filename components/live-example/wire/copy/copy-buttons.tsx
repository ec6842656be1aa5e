import { type ReactNode, useState } from 'react';
import type { LoggedExchange } from '../../sandbox/sandbox-state';
import { HarButton } from '../har/har-button';
import styles from '../wire.module.css';
import { asCurl } from './as-curl';
import { asHttp } from './as-http';

/** Hands an exchange to the clipboard or to a file, and says so. @param children further buttons of the row */
export function CopyExchangeButtons({
  exchange,
  children,
}: {
  exchange: LoggedExchange;
  children: ReactNode;
}) {
  const [told, setTold] = useState('');
  const copy = async (what: string, text: string) => {
    setTold('');
    setTold(await copyText(text).then(() => `Copied ${what}`, couldNotCopy));
  };
  return (
    <div className={styles.bar}>
      <button type="button" className={styles.button} onClick={() => copy('as curl', asCurl(exchange))}>
        Copy as curl
      </button>
      <button type="button" className={styles.button} onClick={() => copy('as HTTP', asHttp(exchange))}>
        Copy as HTTP
      </button>
      {exchange.responseBody && (
        <button
          type="button"
          className={styles.button}
          onClick={() => copy('the body', exchange.responseBody)}
        >
          Copy body
        </button>
      )}
      <HarButton exchanges={[exchange]}>Save as HAR</HarButton>
      {children}
      <span role="status" className={styles.hint}>
        {told}
      </span>
    </div>
  );
}

/** @throws {Error} where the browser keeps the clipboard from pages, as without HTTPS */
async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

const couldNotCopy = () => 'Your browser didn’t allow copying';
