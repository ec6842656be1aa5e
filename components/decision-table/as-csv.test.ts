import { expect, test } from 'vitest';
import { asCsv } from './as-csv';

const line = (...cells: string[]) => asCsv({ head: cells, body: [] });

test('each row ends with CR and LF, the last one too', () => {
  expect(asCsv({ head: ['Use case', 'Verdict'], body: [['Sign in', 'Both']] })).toBe(
    'Use case,Verdict\r\nSign in,Both\r\n',
  );
});

test.each([
  ['a, b', '"a, b"'],
  ['say "no"', '"say ""no"""'],
  ['two\nlines', '"two\nlines"'],
  ['1 MB', '1 MB'],
])('%j is written as %s', (cell, expected) => {
  expect(line(cell, 'x')).toBe(`${expected},x\r\n`);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1'])(
  '%j is not a formula any more',
  (cell) => {
    expect(line(cell)).toBe(`"'${cell}"\r\n`);
  },
);
