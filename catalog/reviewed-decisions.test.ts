import { expect, test } from 'vitest';
import { additionsOnly } from './reviewed-decisions';

test('a new row anywhere is an addition', () => {
  expect(additionsOnly('a A\nb R\n', 'a A\nb R\n')).toBe(true);
  expect(additionsOnly('a A\nb R\n', 'a A\nnew A\nb R\n')).toBe(true);
  expect(additionsOnly('a A\nb R\n', 'new A\na A\nb R\nlast R\n')).toBe(true);
});

test('a row that changes, goes or moves is not', () => {
  expect(additionsOnly('a A\nb R\n', 'a R\nb R\n')).toBe(false);
  expect(additionsOnly('a A\nb R\n', 'b R\n')).toBe(false);
  expect(additionsOnly('a A\nb R\n', 'b R\na A\n')).toBe(false);
});
