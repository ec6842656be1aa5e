/** Writes an app for one release, where Node finds the packages of that release. */
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lineOf, type Target } from '../targets';
import type { Installed } from './installed';

/** Text by path in the app, with a leading slash. */
export type AppFiles = Record<string, string>;

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
    allowJs: true,
    incremental: true,
    jsx: 'preserve',
    plugins: [{ name: 'next' }],
    paths: { '@lab/*': ['./app/_lib/*'] },
  },
  include: ['next-env.d.ts', '**/*.ts', '**/*.tsx', '.next/types/**/*.ts'],
  exclude: ['node_modules'],
};

/**
 * Types differ from release to release and are not what is asked, unless the experiment says otherwise. The lists of
 * files that hosts copy ("build traces") are not asked for at all, and take half of a build on 14 and 15: on 15 they
 * end at the folder of the app.
 */
function configOf(target: Target, { folder, config }: AppLayout, root: string): Record<string, unknown> {
  const line = lineOf(target);
  return {
    ...(line === 14 && { outputFileTracing: false }),
    ...(line === 15 && { outputFileTracingRoot: folder }),
    typescript: { ignoreBuildErrors: true },
    ...(line < 16 && { eslint: { ignoreDuringBuilds: true } }),
    ...(line >= 16 && { turbopack: { root } }),
    ...(target.cacheComponents && { cacheComponents: true }),
    ...config,
  };
}

export interface AppLayout {
  folder: string;
  files: AppFiles;
  config: Record<string, unknown>;
  keepCache: boolean;
}

/** @returns nothing; the folder holds the files and nothing of an earlier build, but for its cache where that is kept */
export function writeApp(target: Target, installed: Installed, layout: AppLayout): void {
  const { folder, files, keepCache } = layout;
  const cache = join(folder, '.next/cache');
  const kept = `${folder}.cache`;
  if (keepCache && existsSync(cache)) cpSync(cache, kept, { recursive: true });
  rmSync(folder, { recursive: true, force: true });
  const merged = configOf(target, layout, installed.folder);
  const all: AppFiles = {
    '/package.json': JSON.stringify({ private: true }),
    '/tsconfig.json': JSON.stringify(tsconfig),
    '/next.config.mjs': `export default ${JSON.stringify(merged, null, 2)};\n`,
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  if (existsSync(kept)) {
    cpSync(kept, cache, { recursive: true });
    rmSync(kept, { recursive: true });
  }
}
