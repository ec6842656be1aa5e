import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parameterTable } from '../embed/parameters/as-table';
import { commonParameters } from '../embed/parameters/common';
import { type DescribedField, fieldsOf } from '../embed/parameters/fields';
import { embedKinds } from '../embed/parameters/kinds';

const guide = readFileSync('docs/embedding.md', 'utf8');
const { example, ...others } = embedKinds;

/** By the mark that the table has: what all kinds but examples have in common is in a table of its own. */
const tables: [mark: string, fields: DescribedField[]][] = [
  ['parameters', fieldsOf(example.parameters)],
  ['parameters: common', fieldsOf(commonParameters)],
  ...Object.entries(others).map(([kind, { parameters }]): [string, DescribedField[]] => [
    `parameters: ${kind}`,
    fieldsOf(parameters).filter(({ name }) => !(name in commonParameters.shape)),
  ]),
];

test.each(tables)('docs/embedding.md lists the %s as the schema has them', (mark, fields) => {
  const between = new RegExp(`<!-- ${mark} -->\\n([\\s\\S]*?)\\n?<!-- /parameters -->`);
  const [, table = ''] = between.exec(guide) ?? [];
  const wanted = parameterTable(fields);
  expect(
    cellsOf(table),
    `put this between <!-- ${mark} --> and <!-- /parameters --> in docs/embedding.md:\n\n${wanted}\n`,
  ).toBe(cellsOf(wanted));
});

/** The formatter makes all cells of a column as wide as the widest. */
const cellsOf = (table: string) => table.replace(/ {2,}/g, ' ').replace(/-{3,}/g, '---').trim();
