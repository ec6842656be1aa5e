import { useState } from 'react';
import type { HeaderList } from '../../../sandbox/host/connect';
import { type FlightRow, flightRows } from './flight-rows';
import { type FormField, formFields } from './form-fields';
import { mediaType } from './headers';
import { isCut } from './is-cut';
import { prettyText } from './pretty-text';
import { Value, ValueTable } from './value-table';
import styles from './wire.module.css';

/** Longer bodies are shown in full only when asked for, in characters. */
const longest = 4_000;
const mostRows = 200;

interface Props {
  headers: HeaderList;
  body: string;
  bytes: number;
}

/** A body, shown by its type: fields, Flight rows, or text. */
export function BodyView({ headers, body, bytes }: Props) {
  const [isWhole, setIsWhole] = useState(false);
  if (bytes === 0 && body === '') return <p className={styles.hint}>No body.</p>;
  const shown = isWhole ? body : body.slice(0, longest);
  const type = mediaType(headers);
  const fields = formFields(headers, shown);
  return (
    <>
      <p className={styles.part}>
        <strong>Body</strong> {bytes.toLocaleString('en')} B{type && `, ${type}`}
      </p>
      {type === 'text/x-component' ? (
        <FlightTable rows={flightRows(shown)} />
      ) : fields ? (
        <FieldTable fields={fields} />
      ) : (
        <TextBody type={type} text={shown} />
      )}
      {shown.length < body.length && (
        <p className={styles.bar}>
          <span className={styles.hint}>The first {longest.toLocaleString('en')} characters.</span>
          <button type="button" className={styles.button} onClick={() => setIsWhole(true)}>
            Show all {body.length.toLocaleString('en')}
          </button>
        </p>
      )}
      {isCut(body, bytes) && <p className={styles.hint}>The body was longer; its beginning was recorded.</p>}
    </>
  );
}

function TextBody({ type, text }: { type: string; text: string }) {
  const { pretty, how } = prettyText(type, text);
  return (
    <>
      <pre className={styles.text}>{pretty}</pre>
      {how && <p className={styles.hint}>{how}</p>}
    </>
  );
}

function FieldTable({ fields }: { fields: FormField[] }) {
  return (
    <ValueTable
      label="Fields"
      columns={['Field', 'Value']}
      rows={fields.map(({ name, value, file, meaning }) => [
        name,
        <Value
          key={name}
          before={file === undefined ? undefined : `File ${file || 'without a name'}`}
          after={meaning}
        >
          {value}
        </Value>,
      ])}
    />
  );
}

function FlightTable({ rows }: { rows: FlightRow[] }) {
  return (
    <>
      <ValueTable
        label="Flight rows"
        hasShortNames
        columns={['Row', 'What it says']}
        rows={rows.slice(0, mostRows).map(({ id, tag, content, meaning }) => [
          `${id}:${tag}`,
          <Value key={id} before={meaning}>
            {content}
          </Value>,
        ])}
      />
      {rows.length > mostRows && <p className={styles.hint}>{rows.length - mostRows} more rows.</p>}
    </>
  );
}
