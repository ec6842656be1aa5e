import type { HeaderList } from 'next-sandbox';
import { clip } from '../../ui/in-words';
import { type FlightRow, flightRows } from './flight/flight-rows';
import { type FormField, formFields } from './form-fields';
import { mediaType } from './headers';
import { prettyText } from './pretty-text';
import { mostRows, Value, ValueTable } from './value-table';
import styles from './wire.module.css';

/** A body by what its headers say it is: Flight rows, the fields of a form, or text. */
export function TypedBody({ headers, text }: { headers: HeaderList; text: string }) {
  const type = mediaType(headers);
  if (type === 'text/x-component') return <FlightTable rows={flightRows(text, mostRows + 1)} />;
  const fields = formFields(headers, text, mostRows + 1);
  return fields ? <FieldTable fields={fields} /> : <TextBody type={type} text={text} />;
}

/** Text, indented where its type allows. */
export function TextBody({ type, text }: { type: string; text: string }) {
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
    <ValueTable
      label="Flight rows"
      hasShortNames
      columns={['Row', 'What it says']}
      rows={rows.map(({ id, tag, content, meaning }) => [
        `${clip(id, 20)}:${tag}`,
        <Value key={id} before={meaning}>
          {content}
        </Value>,
      ])}
    />
  );
}
