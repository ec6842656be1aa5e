/** Builds and starts apps on real Next.js: that of this project, or a release that the lab has installed. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { runNext, startServer } from '../../../evidence/lab/running-app';
import type { AppFiles } from './examples';

const manifestOf = (folder: string) =>
  createRequire(resolve(folder, 'package.json')).resolve('next/package.json');

/** The Next.js that apps in a folder find: the one installed nearest above it. */
const nextFor = (folder: string) => dirname(manifestOf(folder));

export interface RunningApp {
  url: string;
  stop(): Promise<void>;
  /** What the server has printed so far. */
  log(): string;
}

/** The compiler's settings that `create-next-app` writes. */
const tsconfig = {
  compilerOptions: {
    target: 'ES2022',
    lib: ['dom', 'dom.iterable', 'esnext'],
    strict: true,
    noEmit: true,
    esModuleInterop: true,
    module: 'esnext',
    moduleResolution: 'bundler',
    resolveJsonModule: true,
    isolatedModules: true,
    skipLibCheck: true,
    jsx: 'react-jsx',
    incremental: true,
    plugins: [{ name: 'next' }],
    paths: { '@/*': ['./*'] },
  },
  include: ['next-env.d.ts', '**/*.ts', '**/*.tsx', '.next/types/**/*.ts'],
  exclude: ['node_modules'],
};

/** Builds run side by side and each of them once: more processes, or a cache for a next time, only take time. */
const forOneBuild = 'cpus: 1, turbopackFileSystemCacheForBuild: false';

/** Lays the files out where Node finds the packages of this project; the app's own config is kept. */
function writeApp(folder: string, files: AppFiles, settings: string): void {
  const config = [
    "import given from './app.config';",
    `const app = { ...given, experimental: { ...given.experimental, ${forOneBuild} } };`,
    `export default { ...app, ${settings} turbopack: { root: ${JSON.stringify(resolve('.'))} } };`,
  ];
  const all: AppFiles = {
    '/tsconfig.json': JSON.stringify(tsconfig),
    '/package.json': JSON.stringify({ private: true }),
    ...files,
    '/app.config.ts': files['/next.config.ts'] ?? 'export default {};',
    '/next.config.ts': config.join('\n'),
  };
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

export interface BuildResult {
  ok: boolean;
  /** All that `next build` printed. */
  output: string;
  /** Whether the same files were built before, and nothing was built now. */
  isFromCache: boolean;
}

/** @throws {Error} where it is ended from outside, which says nothing about the app */
async function build(folder: string): Promise<BuildResult> {
  const { child, output } = runNext(folder, nextFor(folder), ['build']);
  const code = await new Promise((done) => child.once('close', done));
  if (child.signalCode) throw new Error(`\`next build\` in ${folder} was ended by ${child.signalCode}`);
  return { ok: code === 0, output: output(), isFromCache: false };
}

/** The pages that servers of earlier runs have rendered: they would answer the first visits of this run. */
const forgetPages = (folder: string) =>
  rmSync(join(folder, '.next', 'server', 'route-cache'), { recursive: true, force: true });

/**
 * Builds once for each state of the files; the result of a finished build is beside it.
 * @param settings members of the configuration that the run needs, as code
 */
export async function buildOnce(folder: string, files: AppFiles, settings = ''): Promise<BuildResult> {
  const version = readFileSync(manifestOf(folder), 'utf8');
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([files, settings, forOneBuild, tsconfig, version]))
    .digest('hex');
  const resultFile = join(folder, '.built.json');
  if (existsSync(resultFile)) {
    const last: BuildResult & { fingerprint: string } = JSON.parse(readFileSync(resultFile, 'utf8'));
    if (last.fingerprint === fingerprint) {
      forgetPages(folder);
      return { ...last, isFromCache: true };
    }
  }
  writeApp(folder, files, settings);
  const result = await build(folder);
  writeFileSync(resultFile, JSON.stringify({ fingerprint, ...result }));
  return result;
}

/** @throws {Error} with all the build printed, where it fails */
export async function buildWorkingApp(folder: string, files: AppFiles, settings?: string) {
  const result = await buildOnce(folder, files, settings);
  if (!result.ok) throw new Error(`\`next build\` failed in ${folder}:\n${result.output}`);
  return result;
}

/** @throws {Error} where the server does not come up */
export const startBuilt = (folder: string): Promise<RunningApp> =>
  startServer(folder, nextFor(folder), {}, 'localhost');
