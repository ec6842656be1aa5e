import type { Difference } from './difference';

export const language = [
  {
    id: 'types',
    subject: 'Types',
    here: "They're stripped, not checked. Only the paths in `tsconfig.json` count.",
    reason: 'The TypeScript compiler is larger than the whole sandbox.',
  },
  {
    id: 'syntax-errors',
    subject: 'Syntax error messages',
    here: 'The message comes from another parser, but points to the same file and line.',
    reason: 'The Next.js compiler is larger than the whole sandbox.',
  },
  {
    id: 'top-level-await',
    subject: '`await` at the top level of a module',
    here: 'The build fails and names the line.',
    reason: 'Modules run as plain functions.',
  },
  {
    id: 'import-glob',
    subject: '`import.meta.glob`',
    here: 'The build fails and names the line. `import.meta.env` and `import.meta.url` work.',
    reason: 'Not emulated yet.',
  },
  {
    id: 'config-env',
    subject: '`env` in `next.config.ts`',
    here: "It's read from the source: strings, templates, constants, `process.env` and defaults. If a value needs the file to run, it's in `process.env` on the server and undefined in Client Components.",
    reason: 'No code of the app runs while it compiles.',
  },
  {
    id: 'decorators',
    subject: 'Decorators',
    here: 'The build fails and names the line.',
    reason: "The sandbox's compiler doesn't support them.",
  },
  {
    id: 'namespaces',
    subject: 'Namespaces that hold values',
    here: 'The build fails and names the line. Namespaces with only types are fine.',
    reason: "The sandbox's compiler treats every namespace as types only.",
  },
  {
    id: 'composes',
    subject: '`composes` in CSS modules',
    here: 'The build fails and names the line.',
    reason: 'Not emulated yet.',
  },
  {
    id: 'scoped-names',
    subject: '`@keyframes` names and ids in CSS modules',
    here: 'They stay as written, so two files can clash. Class names are made unique.',
    reason: 'Not emulated yet.',
  },
  {
    id: 'postcss',
    subject: 'Tailwind and other PostCSS plugins',
    here: 'An `@import` of a package fails the build and names the line. Plain CSS and CSS modules work.',
    reason: 'The plugins need Node.js.',
  },
  {
    id: 'node-modules',
    subject: 'Node.js modules',
    here: 'On the server, you can use parts of `node:crypto` and `node:buffer`, and `AsyncLocalStorage` from `node:async_hooks`. Importing any other, such as `node:fs`, fails the build. The message lists what is available.',
    reason: 'The server half is a worker in the browser.',
  },
  {
    id: 'node-globals',
    subject: '`Buffer`, `process`, `__dirname`',
    here: "`Buffer` has what web code usually needs, but can't read and write numbers. `process` has `env`, filled from the app's `.env` files, and what needs no real process, such as `uptime()`. The sizes in `memoryUsage()` aren't measured, and `process` never emits events. `__dirname` and `__filename` are missing.",
    reason: 'The server half is a worker in the browser.',
  },
  {
    id: 'packages',
    subject: 'npm packages',
    here: 'You can use `react`, `react-dom`, `zod`, `graphql`, `stripe`, `@electric-sql/pglite`, `server-only` and `client-only`. Importing any other fails the build. The message lists what is available.',
    reason: 'Packages would have to come from another host.',
  },
  {
    id: 'postgres',
    subject: 'Postgres with `@electric-sql/pglite`',
    here: "It runs on the server, always in memory, whatever folder you give it. Extensions aren't available.",
    reason: 'The server half has no disk, and each extension is a separate file.',
  },
  {
    id: 'next-modules',
    subject: 'Parts of Next.js that few apps import',
    here: 'Importing `next/og`, `next/web-vitals`, `next/head` or `next/router` fails the build. So does a rarer name such as `userAgent` or `getImageProps`. The message lists what is available.',
    reason: 'Not emulated yet.',
  },
] as const satisfies readonly Difference[];
