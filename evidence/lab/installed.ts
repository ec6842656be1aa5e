/** Next.js of one release, installed into the ignored folder `.generated/evidence/<release>`. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Target } from '../targets';

export interface Installed {
  /** Apps that are laid below it find the packages of the release. */
  folder: string;
  /** The package `next`. */
  next: string;
  reactVersion: string;
}

const versionIn = (folder: string): string | undefined => {
  const path = join(folder, 'package.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).version : undefined;
};

/** What the app of a target has installed, by name. */
export const packagesOf = ({ next, react }: Target) => ({
  next,
  react,
  'react-dom': react,
  typescript: '5.9.3',
  '@types/react': '19.3.0',
  '@types/node': '20.19.43',
  stripe: '23.1.0',
  'next-auth': '4.24.15',
});

function npmInstall(folder: string): Promise<void> {
  const args = [
    'install',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--legacy-peer-deps',
    '--loglevel=error',
  ];
  const child = spawn('npm', args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) =>
      code === 0 ? done() : fail(new Error(`\`npm install\` failed in ${folder}:\n${said}`)),
    );
  });
}

/** Where a release is installed, or will be; apps below it find its packages. */
export const installFolder = ({ next }: Pick<Target, 'next'>): string => resolve('.generated/evidence', next);

const installs = new Map<string, Promise<Installed>>();

/** Installs a release once, however many ask for it. @throws {Error} with what npm said, where it cannot */
export function install(target: Target): Promise<Installed> {
  const installed = installs.get(target.next) ?? installNow(target);
  installs.set(target.next, installed);
  return installed;
}

async function installNow(target: Target): Promise<Installed> {
  const folder = installFolder(target);
  const modules = join(folder, 'node_modules');
  const wanted = JSON.stringify({ private: true, dependencies: packagesOf(target) }, null, 2);
  const manifest = join(folder, 'package.json');
  const isThere = existsSync(manifest) && readFileSync(manifest, 'utf8') === wanted;
  if (!isThere || versionIn(join(modules, 'next')) !== target.next) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(manifest, wanted);
    await npmInstall(folder);
  }
  return { folder, next: join(modules, 'next'), reactVersion: versionIn(join(modules, 'react')) ?? '' };
}
