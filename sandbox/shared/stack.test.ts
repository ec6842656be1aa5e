import { expect, it } from 'vitest';
import { stackOf } from './stack';

const error = (stack: string | undefined, message = 'Not yours', name = 'TypeError') =>
  ({ name, message, stack }) as Error;

it.each([
  [
    'of Firefox',
    'rename@app:///lib/documents.ts:42:11\nasync*@blob:null/1:3:4\n@app:///app/page.tsx:1:2\n',
    'TypeError: Not yours\n    at rename (app:///lib/documents.ts:42:11)\n    at async* (blob:null/1:3:4)\n    at app:///app/page.tsx:1:2',
  ],
  ['of Chromium', 'TypeError: Not yours\n    at rename (app:///lib/documents.ts:42:11)', undefined],
  ['of Chromium, with another message', 'Error: Before\n    at app:///a.ts:1:1', undefined],
  ['without frames', 'TypeError: Not yours', undefined],
])('reads a stack %s', (_, stack, written = stack) => {
  expect(stackOf(error(stack))).toBe(written);
});

it('does with name and message where there is no stack', () => {
  expect([stackOf(error(undefined)), stackOf(error(undefined, ''))]).toEqual([
    'TypeError: Not yours',
    'TypeError',
  ]);
});

it('keeps what this engine writes', () => {
  const { stack = '' } = new RangeError('a@b');
  expect(stackOf(Object.assign(new RangeError('a@b'), { stack }))).toBe(stack);
});
