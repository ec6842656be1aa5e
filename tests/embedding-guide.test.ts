import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parameterTable } from '../embed/parameters/as-table';
import { exampleParameters } from '../embed/parameters/example';
import { fieldsOf } from '../embed/parameters/fields';

test('docs/embedding.md lists the parameters as the schema has them', () => {
  const guide = readFileSync('docs/embedding.md', 'utf8');
  const [, table = ''] = /<!-- parameters -->\n([\s\S]*?)\n?<!-- \/parameters -->/.exec(guide) ?? [];
  const wanted = parameterTable(fieldsOf(exampleParameters));
  expect(table, `put this between the two marks of docs/embedding.md:\n\n${wanted}\n`).toBe(wanted);
});
