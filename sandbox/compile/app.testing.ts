/** For tests: small apps whose page imports every other module, so that each is part of the build. */

import type { CompiledApp } from '../shared/compiled-app';
import { createModules, type Exports } from '../shared/modules';
import { BuildError } from '../shared/problem';
import type { Files, Problem } from '../shared/protocol';
import { compileApp } from './compile';

export const build = { buildId: 'build', encryptionKey: '00'.repeat(32) };

const special =
  /\/(?:page|route|layout|error|global-error|next\.config|proxy|middleware|tsconfig)\.\w+$|^\/\.|^\/pages\//;

/** Adds a page that imports the files, unless they bring one. */
export function withPage(files: Files): Files {
  const imported = Object.keys(files).filter((file) => !special.test(file));
  const imports = imported.map((file) => `import ${JSON.stringify(`..${file}`)};\n`).join('');
  return { '/app/page.tsx': `${imports}export default function Page() { return <p>Hi</p>; }`, ...files };
}

export const compile = (files: Files): CompiledApp => compileApp(withPage(files), build);

/** @throws {Error} where the files compile */
export function problemOf(files: Files): Problem {
  try {
    compile(files);
  } catch (error) {
    if (error instanceof BuildError) return error.problem;
    throw error;
  }
  throw new Error('it compiled');
}

/** Runs a module of the server, and returns what it exports, by name. */
export function run(
  files: Files,
  file: string,
  globals: Record<string, unknown> = {},
  packages: Record<string, Exports> = {
    react: {},
    'react/jsx-runtime': { jsx: (type: unknown, props: unknown) => ({ type, props }) },
  },
): Record<string, unknown> {
  const load = createModules(compile(files).app.server, {
    packages,
    globals: () => ({ $$loop: () => undefined, ...globals }),
  });
  return { ...load(file) };
}
