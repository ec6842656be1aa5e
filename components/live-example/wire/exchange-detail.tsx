import type { RecordedExchange } from '../sandbox/sandbox-state';
import { requestCookies, setCookies } from './cookies';
import { CopyButtons } from './copy-buttons';
import { MessageView } from './message-view';
import { statusWords } from './status-words';
import styles from './wire.module.css';

interface Props {
  exchange: RecordedExchange;
  onResend: (exchange: RecordedExchange) => void;
}

/** Request and answer in full. */
export function ExchangeDetail({ exchange, onResend }: Props) {
  const { method, path, status, state, requestHeaders, responseHeaders } = exchange;
  return (
    <div className={styles.detail}>
      <CopyButtons exchange={exchange}>
        <button type="button" className={styles.button} onClick={() => onResend(exchange)}>
          Edit and resend
        </button>
      </CopyButtons>
      <MessageView
        title="Request"
        start={`${method} ${path}`}
        headers={requestHeaders}
        cookies={requestCookies(requestHeaders)}
        body={exchange.requestBody}
        bytes={exchange.requestBytes}
      />
      {status > 0 ? (
        <MessageView
          title="Response"
          start={statusWords(status)}
          headers={responseHeaders}
          cookies={setCookies(responseHeaders)}
          body={exchange.responseBody}
          bytes={exchange.responseBytes}
        />
      ) : (
        <p className={styles.hint}>{state === 'open' ? 'No answer yet.' : 'No answer came.'}</p>
      )}
    </div>
  );
}
