import { expect, it } from 'vitest';
import { emptySandbox, receive } from './sandbox-state';

it('keeps the last 200 lines of the log, each with an id of its own', () => {
  const lines = Array.from({ length: 250 }, (_, line) => `line ${line}`);
  const { log } = lines.reduce(
    (state, text) => receive(state, { type: 'console', attempt: 0, half: 'server', level: 'log', text }),
    emptySandbox,
  );
  expect(log.map(({ text }) => text)).toEqual(lines.slice(50));
  expect(new Set(log.map(({ id }) => id)).size).toBe(200);
});
