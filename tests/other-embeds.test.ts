/** That embeds offer what the data and the components have: their schemas may import neither. */
import { expect, test } from 'vitest';
import { loadCatalog } from '../catalog';
import { optionalColumns } from '../components/decision-table/columns';
import { allVerdicts, callerLabels, intentLabels, keysOf } from '../components/decision-table/labels';
import { sortKeys } from '../components/decision-table/view';
import { newestExchanges } from '../components/embed/reading/shown';
import { advisorFields, decisionTableFields, exchangeFields } from '../embed/parameters/other-fields';

const valuesOf = (fields: typeof advisorFields, name: string) =>
  fields.find((field) => field.name === name)?.values;

test('the advisor takes each answer to each question', () => {
  const { questions } = loadCatalog();
  expect(questions.length).toBeGreaterThan(2);
  for (const { fact, answers } of questions) {
    const values = answers.map(({ value }) => value);
    expect([...(valuesOf(advisorFields, fact) ?? [])].sort(), fact).toEqual(values.sort());
  }
});

test('the table takes what the filter and the columns of the site have', () => {
  const wanted = {
    columns: [...optionalColumns, 'none'],
    verdict: allVerdicts,
    caller: keysOf(callerLabels),
    intent: keysOf(intentLabels),
    sort: sortKeys.flatMap((key) => [key, `-${key}`]),
  };
  for (const [name, values] of Object.entries(wanted))
    expect([...(valuesOf(decisionTableFields, name) ?? [])].sort(), name).toEqual([...values].sort());
});

test('no recording has more exchanges than an address can count', () => {
  const { max = 0 } = exchangeFields.find(({ name }) => name === 'exchange') ?? {};
  const counts = loadCatalog().experiments.map((each) => newestExchanges(each)?.exchanges.length ?? 0);
  expect(Math.max(...counts)).toBeGreaterThan(20);
  expect(Math.max(...counts)).toBeLessThanOrEqual(max);
});
