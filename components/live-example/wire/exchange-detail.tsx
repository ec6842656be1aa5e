import type { LoggedExchange } from '../sandbox/sandbox-state';
import type { ExchangeActions } from './actions';
import { requestCookies, setCookies } from './cookies';
import { CopyExchangeButtons } from './copy/copy-buttons';
import styles from './list.module.css';
import { MessageView } from './message-view';
import { statusLine } from './sentence/status-line';
import wire from './wire.module.css';

interface Props {
  exchange: LoggedExchange;
  actions: ExchangeActions;
}

/** Request and answer in full. */
export function ExchangeDetail({ exchange, actions }: Props) {
  const { method, path, status, state, requestHeaders, responseHeaders } = exchange;
  return (
    <div className={styles.detail}>
      <CopyExchangeButtons exchange={exchange}>
        <button type="button" className={wire.button} onClick={() => actions.resend(exchange)}>
          Edit and resend
        </button>
        <button type="button" className={wire.button} onClick={() => actions.compare(exchange)}>
          Compare with another
        </button>
      </CopyExchangeButtons>
      <div className={styles.messages}>
        <MessageView
          title="Request"
          start={`${method} ${path}`}
          headers={requestHeaders}
          cookies={requestCookies(requestHeaders)}
          body={exchange.requestBody}
          bytes={exchange.requestBytes}
          by={exchange.from === 'page' ? 'browser' : 'sender'}
        />
        {status > 0 ? (
          <MessageView
            title="Response"
            start={statusLine(status)}
            headers={responseHeaders}
            cookies={setCookies(responseHeaders)}
            body={exchange.responseBody}
            bytes={exchange.responseBytes}
            by="server"
          />
        ) : (
          <p className={wire.hint}>{state === 'open' ? 'No response yet.' : 'No response came.'}</p>
        )}
      </div>
    </div>
  );
}
