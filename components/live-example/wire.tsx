import type { Exchange } from '../../sandbox/host/connect';
import styles from './live-example.module.css';

/** Every exchange between the two halves, in order, as HTTP. */
export function Wire({ of, exchanges }: { of: string; exchanges: Exchange[] }) {
  const later = exchanges.length - 1;
  return (
    <section className={styles.wire} aria-label={`Wire: ${of}`}>
      <p className={styles.hint} role="status">
        {later > 0
          ? `${later} ${later === 1 ? 'request' : 'requests'} since the page loaded`
          : 'The page has loaded. Create a post and see what is sent.'}
      </p>
      <ol>
        {exchanges.map((exchange) => (
          <li key={exchange.id} data-exchange={exchange.id}>
            <ExchangeDetails exchange={exchange} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function ExchangeDetails({ exchange }: { exchange: Exchange }) {
  const { method, path, status, responseBytes, duration } = exchange;
  const marks = exchange.requestHeaders.some(([name]) => name === 'next-action') ? 'Next-Action' : '';
  return (
    <details>
      <summary>
        <b>{method}</b> <span className={styles.path}>{path}</span> {marks && <code>{marks}</code>}{' '}
        <b>{status}</b> <span className={styles.size}>{responseBytes.toLocaleString('en')} B</span>{' '}
        <span className={styles.size}>{Math.round(duration)} ms</span>
      </summary>
      <pre>
        {requestText(exchange)}
        {'\n\n'}
        {responseText(exchange)}
      </pre>
    </details>
  );
}

const headerLines = (headers: Exchange['requestHeaders']) =>
  headers.map(([name, value]) => `${name}: ${value}`).join('\n');

function requestText({ method, path, requestHeaders, requestBody }: Exchange): string {
  return `${method} ${path} HTTP/1.1\n${headerLines(requestHeaders)}${requestBody && `\n\n${requestBody}`}`;
}

function responseText({ status, responseHeaders, responseBody }: Exchange): string {
  return `HTTP/1.1 ${status}\n${headerLines(responseHeaders)}${responseBody && `\n\n${responseBody}`}`;
}
