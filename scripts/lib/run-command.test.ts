import { constants, getPriority } from 'node:os';
import { expect, test } from 'vitest';
import { runCommand } from './run-command';

const running = (code: string) => ({
  file: process.execPath,
  args: ['-e', `const { getPriority } = require('node:os'); ${code}`],
});

test('a program in the background gives way to others, and any other does not', async () => {
  // It is set right after the start: without it, this program never ends.
  const waits = running(`while (getPriority() !== ${constants.priority.PRIORITY_BELOW_NORMAL});`);
  expect(await runCommand({ ...waits, isBackground: true }, 'nothing')).toEqual({ code: 0, output: '' });
  const { output } = await runCommand(running('console.log(getPriority())'), 'nothing');
  expect(Number(output)).toBe(getPriority());
});
