/** Before the tests: installs Slidev and our addon into a folder of their own, and serves a deck in both modes that Slidev has. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { runCommand } from '../../scripts/lib/run-command';
import { serveSite } from '../../scripts/lib/serve';
import { closeServer, portOf } from '../partitioned-deck';
import { slidesOfGuide } from './guide';

/** Another site than that of the examples, which is on localhost. */
const host = '127.0.0.1';
const slidev = ['@slidev/cli@52.20.1', '@slidev/theme-default@0.25.0'];
/** Where each mode of serving the deck is told to the tests. */
export const addressOf = { dev: 'SLIDEV_DEV', build: 'SLIDEV_BUILD' } as const;

export default async function makeDeck() {
  const kept = process.env.SLIDEV_FOLDER;
  const folder = kept ? resolve(kept) : mkdtempSync(join(tmpdir(), 'slidev-'));
  mkdirSync(folder, { recursive: true });
  const site = await serveSite({ folder: 'out', basePath: '' }, 0);
  writeFileSync(join(folder, 'slides.md'), slidesOfGuide(site.url));
  await install(folder);
  const dev = await startDev(folder);
  await run(folder, 'node_modules/.bin/slidev', 'build');
  const built = await serveBuilt(join(folder, 'dist'));
  process.env[addressOf.dev] = dev.url;
  process.env[addressOf.build] = built.url;
  return async () => {
    dev.close();
    await built.close();
    await site.close();
    if (!kept) rmSync(folder, { recursive: true, force: true });
  };
}

/** As the guide says. */
async function install(folder: string): Promise<void> {
  writeFileSync(join(folder, 'package.json'), '{ "name": "talk", "private": true }\n');
  console.log('Installing Slidev: about a minute the first time');
  await run('.', 'npm', 'pack', './packages/slidev', '--pack-destination', folder);
  // Of the same name and version as before, in a folder that is kept: npm would leave the old one.
  rmSync(join(folder, 'node_modules/slidev-addon-action-or-route'), { recursive: true, force: true });
  rmSync(join(folder, 'package-lock.json'), { force: true });
  await run(folder, 'npm', 'install', ...slidev, './slidev-addon-action-or-route-0.1.0.tgz');
}

async function run(folder: string, file: string, ...args: string[]): Promise<void> {
  const command = { file: 'sh', args: ['-c', 'cd "$0" && exec "$@"', folder, file, ...args] };
  const { code, output } = await runCommand(command, 'nothing');
  if (code !== 0) throw new Error(`${file} ${args.join(' ')} failed:\n${output}`);
}

/** `slidev`, as speakers start it; what it listens on is for this machine alone. */
async function startDev(folder: string) {
  const port = await freePort();
  const args = ['--port', String(port), '--remote', '--bind', host];
  const child = spawn('node_modules/.bin/slidev', args, {
    cwd: folder,
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const url = `http://${host}:${port}`;
  const end = () => child.kill();
  process.once('exit', end);
  await answers(url, child);
  return { url, close: end };
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 120; tries += 1) {
    if (child.exitCode !== null) throw new Error(`slidev ended with ${child.exitCode}`);
    const isThere = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isThere) return;
    await new Promise((later) => setTimeout(later, 500));
  }
  throw new Error('slidev did not start within a minute');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, host, listening));
  const port = portOf(server);
  await closeServer(server);
  return port;
}

/** What `slidev build` writes, as hosts of single-page apps serve it. */
async function serveBuilt(folder: string) {
  const server = createServer(sirv(folder, { single: true }));
  await new Promise<void>((listening) => server.listen(0, host, listening));
  return { url: `http://${host}:${portOf(server)}`, close: () => closeServer(server) };
}
