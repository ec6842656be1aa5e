import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startWebKit } from './webkit';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'programs '));
  vi.stubEnv('PATH', `${folder}:${process.env.PATH}`);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** A program that notes its number, and then runs until it is ended. */
function addProgram(name: string, code: string) {
  const place = join(folder, name);
  const note = `require('node:fs').writeFileSync(${JSON.stringify(`${place}.pid`)}, String(process.pid));`;
  writeFileSync(place, `#!/usr/bin/env node\n${note}\n${code}\n`);
  chmodSync(place, 0o755);
}

function isRunning(name: string): boolean {
  try {
    return process.kill(Number(readFileSync(join(folder, `${name}.pid`), 'utf8')), 0);
  } catch {
    return false;
  }
}

test('a browser that does not start leaves neither its screen nor its driver running', async () => {
  addProgram('Xvfb', 'setInterval(() => undefined, 1000);');
  const wasUp = join(folder, 'Xvfb.pid');
  // It answers once the screen is there, and refuses every session.
  addProgram(
    'WebKitWebDriver',
    `const port = Number(process.argv[2].split('=')[1]);
     require('node:http').createServer(({ method, url }, response) => {
       const isUp = require('node:fs').existsSync(${JSON.stringify(wasUp)});
       response.writeHead(method === 'GET' && isUp ? 200 : 500).end(JSON.stringify({ value: 'no session for ' + url }));
     }).listen(port, '127.0.0.1');`,
  );
  await expect(startWebKit('/nowhere/MiniBrowser')).rejects.toThrow('no session for /session');
  expect(readFileSync(wasUp, 'utf8')).not.toBe('');
  await vi.waitUntil(() => !isRunning('Xvfb') && !isRunning('WebKitWebDriver'), { timeout: 5_000 });
});
