import type { Difference } from './difference';

export const language = [
  {
    id: 'types',
    subject: 'Types',
    here: 'Are stripped, not checked. Of `tsconfig.json` only the paths count.',
    reason: 'The compiler of TypeScript is larger than the whole sandbox.',
  },
  {
    id: 'syntax-errors',
    subject: 'Words of a syntax error',
    here: 'Those of another parser, about the same file and line.',
    reason: 'The compiler of Next.js is larger than the whole sandbox.',
  },
  {
    id: 'top-level-await',
    subject: '`await` at the top level of a module',
    here: 'Fails the build with its line.',
    reason: 'Modules run as plain functions.',
  },
  {
    id: 'import-glob',
    subject: '`import.meta.glob`',
    here: 'Fails the build with its line. `import.meta.env` and `import.meta.url` are there.',
    reason: 'Not emulated yet.',
  },
  {
    id: 'config-env',
    subject: '`env` of `next.config.ts`',
    here: 'Is read from the text of the file: texts, templates, constants, `process.env` and defaults. A value that only running the file would tell is in `process.env` on the server, and undefined in Client Components.',
    reason: 'Nothing of the app runs while it is compiled.',
  },
  {
    id: 'decorators',
    subject: 'Decorators',
    here: 'Fail the build with their line.',
    reason: 'The compiler of the sandbox does not know them.',
  },
  {
    id: 'namespaces',
    subject: 'Namespaces that hold values',
    here: 'Fail the build with their line. Namespaces of types are fine.',
    reason: 'The compiler of the sandbox takes all namespaces for types.',
  },
  {
    id: 'composes',
    subject: '`composes` in CSS modules',
    here: 'Fails the build with its line.',
    reason: 'Not emulated yet.',
  },
  {
    id: 'scoped-names',
    subject: 'Names of `@keyframes` and ids in CSS modules',
    here: 'Stay as written, so that two files can clash. Class names are made unique.',
    reason: 'Not emulated yet.',
  },
  {
    id: 'postcss',
    subject: 'Tailwind and other PostCSS plugins',
    here: 'An `@import` of a package fails the build with its line. Plain CSS and CSS modules work.',
    reason: 'The plugins need Node.js.',
  },
  {
    id: 'node-modules',
    subject: 'Modules of Node.js',
    here: 'A part of `node:crypto` and `node:buffer` is there, on the server, and `AsyncLocalStorage` of `node:async_hooks`. An import of another, such as `node:fs`, fails the build and names what is there.',
    reason: 'The server half is a worker in the browser.',
  },
  {
    id: 'node-globals',
    subject: '`Buffer`, `process`, `__dirname`',
    here: '`Buffer` has what web code uses of it, and does not read and write numbers. `process` has `env`, filled from the `.env` files of the app, and what can be read without a process, such as `uptime()`; the sizes of `memoryUsage()` are not measured, and its events are never sent. `__dirname` and `__filename` are missing.',
    reason: 'The server half is a worker in the browser.',
  },
  {
    id: 'packages',
    subject: 'Packages from npm',
    here: '`react`, `react-dom`, `zod`, `graphql`, `stripe`, `@electric-sql/pglite`, `server-only` and `client-only`. An import of another fails the build and names what is there.',
    reason: 'Packages would have to come from another host.',
  },
  {
    id: 'postgres',
    subject: 'Postgres by `@electric-sql/pglite`',
    here: 'Is there on the server, in memory whatever folder it is given, without extensions.',
    reason: 'The server half has no disk, and each extension is a file of its own.',
  },
  {
    id: 'next-modules',
    subject: 'Parts of Next.js that few apps import',
    here: 'An import of `next/og`, `next/web-vitals`, `next/head` or `next/router`, or of a rarer name such as `userAgent` or `getImageProps`, fails the build and names what is there.',
    reason: 'Not emulated yet.',
  },
] as const satisfies readonly Difference[];
