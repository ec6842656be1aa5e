import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parameterTable } from '../embed/parameters/as-table';
import { exampleParameters } from '../embed/parameters/example';
import { fieldsOf } from '../embed/parameters/fields';

test('docs/embedding.md lists the parameters as the schema has them', () => {
  const guide = readFileSync('docs/embedding.md', 'utf8');
  const [, table = ''] = /<!-- parameters -->\n([\s\S]*?)\n?<!-- \/parameters -->/.exec(guide) ?? [];
  const wanted = parameterTable(fieldsOf(exampleParameters));
  expect(cellsOf(table), `put this between the two marks of docs/embedding.md:\n\n${wanted}\n`).toBe(
    cellsOf(wanted),
  );
});

/** The formatter makes all cells of a column as wide as the widest. */
const cellsOf = (table: string) => table.replace(/ {2,}/g, ' ').replace(/-{3,}/g, '---').trim();
