import { useState } from 'react';
import { asCsv } from './as-csv';
import { asMarkdown } from './as-markdown';
import { asText, type TextTable } from './as-text';
import type { ColumnId } from './columns';
import styles from './tool-bar.module.css';
import type { TableModel } from './use-table-model';

const formats: readonly { name: string; write: (table: TextTable) => string }[] = [
  { name: 'Markdown', write: asMarkdown },
  { name: 'CSV', write: asCsv },
];

async function copyText(text: string, done: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return done;
  } catch {
    return 'The browser did not allow copying';
  }
}

interface Props {
  table: TableModel;
  shown: ReadonlySet<string>;
}

/** Copies the table as it is shown: these rows in this order, and these columns. */
export function CopyButtons({ table, shown }: Props) {
  const [told, setTold] = useState('');
  const copy = async ({ name, write }: (typeof formats)[number]) => {
    // An empty moment between, or the same words again would not be read out.
    setTold('');
    const rows = table.getRowModel().rows.filter(({ id }) => shown.has(id));
    const columns = table.getVisibleLeafColumns().map(({ id }) => id as ColumnId);
    const text = write(
      asText(
        columns,
        rows.map(({ original }) => original),
      ),
    );
    setTold(await copyText(text, `Copied ${rows.length} use cases as ${name}`));
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
