import type { HeaderList } from 'next-sandbox';
import { useId } from 'react';
import { Panel } from '../../ui/panel';
import { BodyView } from './body-view';
import type { Cookie } from './cookies';
import { explainActionId } from './sentence/explain-action-id';
import { counted } from './sentence/join';
import { Value, ValueTable } from './value-table';
import styles from './wire.module.css';

interface Props {
  title: string;
  /** Request line or status. */
  start: string;
  headers: HeaderList;
  cookies: Cookie[];
  body: string;
  /** Of the whole body, of which `body` may be the beginning. */
  bytes: number;
  /** Who sent it: "browser", "server". */
  by: string;
}

/** One HTTP message: start line, body and cookies; its headers folded, as few readers need them first. */
export function MessageView({ title, start, headers, cookies, body, bytes, by }: Props) {
  const id = useId();
  return (
    <section className={styles.message} aria-labelledby={id}>
      <p className={styles.part}>
        <strong id={id}>{title}</strong> <code>{start}</code>
      </p>
      <Panel name="The list of headers">
        <Headers headers={headers} of={title} />
      </Panel>
      {cookies.length > 0 && (
        <Panel name="The list of cookies">
          <CookieTable cookies={cookies} of={title} />
        </Panel>
      )}
      <Panel name="The body">
        <BodyView headers={headers} body={body} bytes={bytes} by={by} />
      </Panel>
    </section>
  );
}

function Headers({ headers, of }: { headers: HeaderList; of: string }) {
  if (headers.length === 0) return <p className={styles.hint}>No headers.</p>;
  return (
    <details className={styles.folded}>
      <summary>{counted(headers.length, 'header')}</summary>
      <ValueTable
        label={`Headers of the ${of.toLowerCase()}`}
        columns={['Header', 'Value']}
        rows={headers.map(([name, value]) => [
          name,
          <Value key={name} after={name.toLowerCase() === 'next-action' ? explainActionId(value) : undefined}>
            {value}
          </Value>,
        ])}
      />
    </details>
  );
}

function CookieTable({ cookies, of }: { cookies: Cookie[]; of: string }) {
  const hasAttributes = cookies.some(({ attributes }) => attributes.length > 0);
  return (
    <ValueTable
      label={`Cookies of the ${of.toLowerCase()}`}
      columns={['Cookie', 'Value', ...(hasAttributes ? ['Attributes'] : [])]}
      rows={cookies.map(({ name, value, attributes }) => [
        name || '(without a name)',
        <Value key={name}>{value}</Value>,
        ...(hasAttributes ? [attributes.join(', ')] : []),
      ])}
    />
  );
}
