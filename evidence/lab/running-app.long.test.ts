import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startServer } from './running-app';

/** A server that comes up as Next.js does, and never comes to rest afterwards. */
const busy = `
process.on('SIGTERM', () => undefined);
require('node:fs').writeFileSync('pid', String(process.pid));
console.log('- Local: http://localhost:3000');
console.log('Ready');
setTimeout(() => { for (;;); }, 50);
`;

test('a server that does not hear that it should end is ended all the same', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'running-app-'));
  mkdirSync(join(folder, 'dist/bin'), { recursive: true });
  writeFileSync(join(folder, 'dist/bin/next'), busy);
  const app = await startServer(folder, folder);
  const pid = Number(readFileSync(join(folder, 'pid'), 'utf8'));
  await new Promise((wait) => setTimeout(wait, 200));
  await app.stop();
  expect(() => process.kill(pid, 0)).toThrow('ESRCH');
});
