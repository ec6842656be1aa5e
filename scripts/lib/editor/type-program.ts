/** The types that code in the sandbox is written against, as the packages that are installed have them. */
import { dirname, resolve } from 'node:path';
import { ts } from 'ts-morph';

/** What apps import, and has types without a package of its own being loaded. */
export const coreModules = [
  'react',
  'react/jsx-runtime',
  'react-dom',
  'next',
  'next/cache',
  'next/dynamic',
  'next/error',
  'next/font/google',
  'next/font/local',
  'next/form',
  'next/headers',
  'next/image',
  'next/link',
  'next/navigation',
  'next/root-params',
  'next/script',
  'next/server',
] as const;

/** Packages of their own, whose types are loaded where an app imports them. */
export const packages = ['zod', 'stripe', 'graphql', '@electric-sql/pglite'] as const;

/** What the types of each are packed under. */
export const packNames: Readonly<Record<string, string>> = Object.fromEntries(
  packages.map((name) => [name, name.replace(/\W+/g, '-').replace(/^-/, '')]),
);

/** As `create-next-app` sets them; of `lib` all that it names. */
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2017,
  lib: ['lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.esnext.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.ReactJSX,
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

const root = resolve('every-import.ts');
const text = [
  '/// <reference types="node" />',
  '/// <reference types="next/image-types/global" />',
  ...[...coreModules, ...packages].map((name) => `import '${name}';`),
  "import type { JSX } from 'react';",
  'export type Elements = JSX.IntrinsicElements;',
].join('\n');

/** A program that reaches every type there is for apps. Its own file is the first of its root names. */
export function typeProgram(): ts.Program {
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (file) => (file === root ? text : readFile(file));
  host.fileExists = (file) => file === root || fileExists(file);
  host.getSourceFile = (file, ...rest) =>
    file === root
      ? ts.createSourceFile(file, text, ts.ScriptTarget.ES2017)
      : getSourceFile(libraryFile(file), ...rest);
  return ts.createProgram([root], options, host);
}

/** ts-morph keeps the types of the language elsewhere; Nextra brings the same release of TypeScript with them. */
const library = resolve('node_modules/nextra/node_modules/typescript/lib');
const libraryFile = (file: string) =>
  dirname(file) === dirname(ts.getDefaultLibFilePath(options))
    ? resolve(library, file.split('/').at(-1) ?? '')
    : file;
