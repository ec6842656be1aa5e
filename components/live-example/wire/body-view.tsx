import type { HeaderList } from 'next-sandbox';
import { useState } from 'react';
import { Panel } from '../../ui/panel';
import { FlightView } from './flight/flight-view';
import { formFields } from './form-fields';
import { FormView } from './form-view';
import { mediaType } from './headers';
import { isCut } from './is-cut';
import { prettyText } from './pretty-text';
import { TextBody } from './typed-body';
import { mostRows } from './value-table';
import styles from './wire.module.css';

/** Longer bodies are shown in full only when asked for, in characters. */
const longest = 4_000;

interface Props {
  headers: HeaderList;
  body: string;
  bytes: number;
  /** Who wrote the bytes: "browser", "server". */
  by: string;
}

/** A body in words by its type: fields, Flight rows, or text; and as its sender wrote it. */
export function BodyView({ headers, body, bytes, by }: Props) {
  const [isWhole, setIsWhole] = useState(false);
  const [isRaw, setIsRaw] = useState(false);
  if (bytes === 0 && body === '') return <p className={styles.hint}>No body.</p>;
  const shown = isWhole ? body : body.slice(0, longest);
  const type = mediaType(headers);
  return (
    <>
      <div className={styles.bar}>
        <span>
          <strong>Body</strong> {bytes.toLocaleString('en')} B{type && `, ${type}`}
        </span>
        {differsInWords(headers, shown) && (
          <button
            type="button"
            className={styles.button}
            aria-pressed={isRaw}
            onClick={() => setIsRaw(!isRaw)}
          >
            As the {by} sends it
          </button>
        )}
      </div>
      <Panel key={`${isWhole} ${isRaw}`} name="What the body says">
        {isRaw ? <pre className={styles.text}>{shown}</pre> : <InWords headers={headers} text={shown} />}
      </Panel>
      {shown.length < body.length && (
        <p className={styles.bar}>
          <span className={styles.hint}>The first {longest.toLocaleString('en')} characters.</span>
          <button type="button" className={styles.button} onClick={() => setIsWhole(true)}>
            Show all {body.length.toLocaleString('en')}
          </button>
        </p>
      )}
      {isCut(body, bytes) && (
        <p className={styles.hint}>The body was longer. Only its beginning was recorded.</p>
      )}
    </>
  );
}

/** Whether a body is shown otherwise than it was sent. */
function differsInWords(headers: HeaderList, text: string): boolean {
  const type = mediaType(headers);
  const isStructured = type === 'text/x-component' || formFields(headers, '', 0) !== undefined;
  return isStructured || prettyText(type, text).how !== '';
}

function InWords({ headers, text }: { headers: HeaderList; text: string }) {
  const type = mediaType(headers);
  if (type === 'text/x-component') return <FlightView text={text} />;
  const fields = formFields(headers, text, mostRows + 1);
  return fields ? <FormView fields={fields} /> : <TextBody type={type} text={text} />;
}
