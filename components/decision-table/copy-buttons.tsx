import { useState } from 'react';
import type { DecisionRow } from '../data';
import { asCsv } from './as-csv';
import { asMarkdown } from './as-markdown';
import { asText } from './as-text';
import { shownColumns } from './columns';
import styles from './tool-bar.module.css';
import type { View } from './view';

const formats = [
  { name: 'Markdown', write: asMarkdown },
  { name: 'CSV', write: asCsv },
] as const;

async function copyText(text: string, done: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return done;
  } catch {
    return 'Your browser didn’t allow copying';
  }
}

export interface CopyProps extends Pick<View, 'columns'> {
  /** The rows that are shown, in their order. */
  rows: readonly DecisionRow[];
}

/** Copies the table as it is shown: these rows in this order, and these columns. */
export function CopyTableButtons({ rows, columns }: CopyProps) {
  const [told, setTold] = useState('');
  const copy = async ({ name, write }: (typeof formats)[number]) => {
    // An empty moment between, or the same words again would not be read out.
    setTold('');
    const text = write(asText(shownColumns(columns), rows));
    const cases = rows.length === 1 ? 'use case' : 'use cases';
    setTold(await copyText(text, `Copied ${rows.length} ${cases} as ${name}`));
  };
  return (
    <>
      {formats.map((format) => (
        <button type="button" key={format.name} onClick={() => copy(format)}>
          Copy as {format.name}
        </button>
      ))}
      <span role="status" className={styles.told}>
        {told}
      </span>
    </>
  );
}
