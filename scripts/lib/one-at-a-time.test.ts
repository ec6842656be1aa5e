import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { oneAtATime } from './one-at-a-time';

const newFile = () => join(mkdtempSync(join(tmpdir(), 'one-')), 'running.json');

test('while another process is at it, it is refused by name; what a killed one left is not in the way', async () => {
  const file = newFile();
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  writeFileSync(file, JSON.stringify({ process: other.pid }));
  expect(() => oneAtATime(file, 'npm run parity')).toThrow(
    `\`npm run parity\` is running in this folder already (process ${other.pid})`,
  );
  const ended = new Promise((done) => other.once('close', done));
  other.kill('SIGKILL');
  await ended;
  oneAtATime(file, 'npm run parity')();
  expect(existsSync(file)).toBe(false);
});
