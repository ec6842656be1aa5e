/** Builds and starts an example on the real Next.js of this project. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type AppFiles, variantFiles } from './examples';

const next = resolve('node_modules/next/dist/bin/next');

export interface RunningApp {
  url: string;
  stop(): Promise<void>;
}

/** Lays the files out where Node finds the packages of this project; the example's own config is kept. */
function layOut(folder: string, files: AppFiles, cacheComponents: boolean): void {
  const config = [
    "import example from './example.config';",
    `export default { ...example, cacheComponents: ${cacheComponents},`,
    `  turbopack: { root: ${JSON.stringify(resolve('.'))} }, typescript: { ignoreBuildErrors: true } };`,
  ];
  const all: AppFiles = {
    ...files,
    '/example.config.ts': files['/next.config.ts'] ?? 'export default {};',
    '/next.config.ts': config.join('\n'),
    '/tsconfig.json': JSON.stringify({ compilerOptions: { jsx: 'react-jsx', paths: { '@/*': ['./*'] } } }),
    '/package.json': JSON.stringify({ private: true }),
  };
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function run(folder: string, args: string[]): ChildProcess {
  return spawn(process.execPath, [next, ...args], {
    cwd: folder,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** @throws {Error} with all the build printed, where it fails */
async function build(folder: string): Promise<void> {
  const child = run(folder, ['build']);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (text: Buffer) => {
      output += text;
    });
  }
  const code = await new Promise((done) => child.once('close', done));
  if (code !== 0) throw new Error(`\`next build\` failed in ${folder}:\n${output}`);
}

/** Builds once for each state of the files; the stamp of a finished build stands beside it. */
async function buildOnce(folder: string, files: AppFiles, cacheComponents: boolean): Promise<void> {
  const version = readFileSync('node_modules/next/package.json', 'utf8');
  const stamp = createHash('sha256')
    .update(JSON.stringify([files, cacheComponents, version]))
    .digest('hex');
  const stampFile = join(folder, '.built');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  layOut(folder, files, cacheComponents);
  await build(folder);
  writeFileSync(stampFile, stamp);
}

/** @throws {Error} where the server ends before it listens */
function start(folder: string): Promise<RunningApp> {
  const child = run(folder, ['start', '-p', '0']);
  const stop = () =>
    new Promise<void>((done) => {
      child.once('close', () => done());
      child.kill();
    });
  return new Promise((done, fail) => {
    let output = '';
    const read = (text: Buffer) => {
      output += text;
      const url = /Local:\s+(http:\S+)[\s\S]*Ready/.exec(output)?.[1];
      if (url) done({ url, stop });
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('close', () => fail(new Error(`\`next start\` ended in ${folder}:\n${output}`)));
  });
}

const folderOf = (slug: string, variant: string, cacheComponents: boolean) =>
  join('.generated', 'parity', `${slug}-${variant}-${cacheComponents ? 'cache-components' : 'without'}`);

/** Builds one variant in one mode, unless its build is current. */
export function buildExample(slug: string, variant: string, cacheComponents: boolean): Promise<void> {
  return buildOnce(folderOf(slug, variant, cacheComponents), variantFiles(slug, variant), cacheComponents);
}

/** Starts what `build-examples.ts` has built. */
export function startRealNext(slug: string, variant: string, cacheComponents: boolean): Promise<RunningApp> {
  return start(folderOf(slug, variant, cacheComponents));
}
