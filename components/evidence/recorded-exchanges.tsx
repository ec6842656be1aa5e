import type { RecordedExchange } from '../data';
import { TypedBody } from '../live-example/wire/typed-body';
import { Value, ValueTable } from '../live-example/wire/value-table';
import wire from '../live-example/wire/wire.module.css';
import { Inline } from '../ui/inline';
import styles from './evidence.module.css';

type Headers = RecordedExchange['request']['headers'];

const headerList = (headers: Headers) =>
  Object.entries(headers).map(([name, value]): [string, string] => [name, [value].flat().join(', ')]);

interface MessageProps {
  title: string;
  start: string;
  headers: Headers;
  body: string;
}

/** A request or an answer, its headers first. */
export function Message({ title, start, headers, body }: MessageProps) {
  const list = headerList(headers);
  return (
    <div className={wire.message}>
      <p className={wire.part}>
        <strong>{title}</strong> <code>{start}</code>
      </p>
      {list.length > 0 && (
        <div data-headers-of={title}>
          <ValueTable
            label={`Headers of the ${title.toLowerCase()}`}
            columns={['Header', 'Value']}
            rows={list.map(([name, value]) => [name, <Value key={name}>{value}</Value>])}
          />
        </div>
      )}
      {body === '' ? <p className={wire.hint}>No body.</p> : <TypedBody headers={list} text={body} />}
    </div>
  );
}

/** Every request of one recording with its answer, as HTTP carried them. */
export function RecordedExchanges({ exchanges }: { exchanges: readonly RecordedExchange[] }) {
  return (
    <ol className={styles.exchanges} data-pagefind-ignore="">
      {exchanges.map(({ what, request, response }, index) => {
        const key = `${index}`; // one recording never changes its order
        return (
          <li key={key}>
            <details open={index === 0}>
              <summary>
                <Inline text={what} />{' '}
                <code>
                  {request.method} {request.path} → {response.status}
                </code>
              </summary>
              <Message title="Request" start={`${request.method} ${request.path}`} {...request} />
              <Message title="Response" start={String(response.status)} {...response} />
            </details>
          </li>
        );
      })}
    </ol>
  );
}
