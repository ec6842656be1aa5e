import { useState } from 'react';
import type { HeaderList } from '../../../sandbox/host/connect';
import { Panel } from '../../look/panel';
import { mediaType } from './headers';
import { isCut } from './is-cut';
import { TypedBody } from './typed-body';
import styles from './wire.module.css';

/** Longer bodies are shown in full only when asked for, in characters. */
const longest = 4_000;

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
  return (
    <>
      <p className={styles.part}>
        <strong>Body</strong> {bytes.toLocaleString('en')} B{type && `, ${type}`}
      </p>
      <Panel key={`${isWhole}`} name="What the body says">
        <TypedBody headers={headers} text={shown} />
      </Panel>
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
