import { expect, it } from 'vitest';
import { locate } from './locate';

const stack = 'Error: no data\n    at Page (app:///app/page.tsx:4:9)\n    at render (host.js:1:2)';

it('reads the place out of a stack, without the lines that run before the code', () => {
  expect(locate('server', stack)).toEqual({
    stage: 'server',
    message: 'Error: no data',
    file: '/app/page.tsx',
    line: 2,
    column: 9,
  });
});

it('finds a file whose path holds brackets', () => {
  expect(locate('server', 'Error\n at app:///app/(shop)/[id]/page.tsx:3:1')).toMatchObject({
    file: '/app/(shop)/[id]/page.tsx',
    line: 1,
  });
});

it('leads a moved line back to where it was written', () => {
  const modules = { '/app/page.tsx': { lines: [1, 7] } };
  expect(locate('server', stack, { modules }).line).toBe(7);
});

it('names the loop that was stopped, not the check that stopped it', () => {
  const message = 'A loop ran for more than 1 s without a pause (/lib/a.ts:12); it was stopped.';
  expect(locate('client', stack, { message })).toEqual({
    stage: 'client',
    message,
    file: '/lib/a.ts',
    line: 12,
  });
});

it('names a loop in a folder with brackets', () => {
  const message = 'A loop ran for more than 1.5 s without a pause (/app/(shop)/page.tsx:3); it was stopped.';
  expect(locate('server', stack, { message })).toMatchObject({ file: '/app/(shop)/page.tsx', line: 3 });
});

it('takes nothing from what every object has for the lines of a file', () => {
  expect(locate('server', 'Error\n at app:///constructor:3:1')).toMatchObject({
    file: '/constructor',
    line: 1,
  });
});

it('keeps the message where the stack names no file of the app', () => {
  expect(locate('client', 'TypeError: x\n    at host.js:1:2')).toEqual({
    stage: 'client',
    message: 'TypeError: x',
  });
});
