import { onDisk } from './path-rules';

/** A file to begin with: where it goes, and what is in it. */
export interface FileKind {
  id: string;
  /** What readers call it. */
  name: string;
  /** What it is for, in a few words. */
  note: string;
  /** The path that is offered. @param app the folder of the App Router, `/app` or `/src/app` */
  path: (app: string, beside: string) => string;
  /** What the name of such a file is, where Next.js goes by it. */
  called?: { pattern: RegExp; words: string };
  code: (path: string, app: string) => string;
}

/** Next.js looks for JavaScript files, too; TypeScript's types go into TypeScript alone. */
const isTyped = (path: string) => /\.tsx?$/.test(path);
const typed = (path: string, type: string) => (isTyped(path) ? type : '');

/** `/app/blog/[slug]/page.tsx` → `Slug`: the name of a component. */
function componentName(path: string, fallback: string): string {
  const words =
    folderOf(path)
      .split('/')
      .at(-1)
      ?.match(/[A-Za-z0-9]+/g) ?? [];
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return /^[A-Z]/.test(name) ? name : fallback;
}
const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'));
const baseOf = (path: string) => path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');

/** A folder for a new page that is not there yet, below the one in view. */
const rootOf = (app: string) => app.replace(/\/app$/, '');

export const fileKinds: readonly FileKind[] = [
  {
    id: 'page',
    name: 'Page',
    note: 'a URL that people open',
    path: (app) => `${app}/about/page.tsx`,
    called: { pattern: /\/page\.[jt]sx?$/, words: 'a page is called page.tsx' },
    code: (path, app) => {
      const name = folderOf(path) === app ? 'Home' : componentName(path, 'New');
      return `export default function ${name}Page() {
  return (
    <main>
      <h1>${name}</h1>
    </main>
  );
}
`;
    },
  },
  {
    id: 'layout',
    name: 'Layout',
    note: 'the UI around the pages of a folder',
    path: (app) => `${app}/about/layout.tsx`,
    called: { pattern: /\/layout\.[jt]sx?$/, words: 'a layout is called layout.tsx' },
    code: (path, app) => layout(path, folderOf(path) === app),
  },
  {
    id: 'route',
    name: 'Route Handler',
    note: 'a URL that programs call',
    path: (app) => `${app}/api/hello/route.ts`,
    called: { pattern: /\/route\.[jt]s$/, words: 'a Route Handler is called route.ts' },
    code: (path) => `export async function GET(request${typed(path, ': Request')}) {
  const name = new URL(request.url).searchParams.get('name') ?? 'world';
  return Response.json({ hello: name });
}

export async function POST(request${typed(path, ': Request')}) {
  const body = await request.text();
  return Response.json({ received: body.length }, { status: 201 });
}
`,
  },
  {
    id: 'actions',
    name: 'Server Actions',
    note: 'functions that forms and components call',
    path: (app, beside) => `${beside.startsWith(app) ? beside : app}/actions.ts`,
    code: (path) => `'use server';

import { refresh } from 'next/cache';

// Anyone can call it: check who asks, and what they send.
export async function save(form${typed(path, ': FormData')}) {
  const text = String(form.get('text') ?? '').trim();
  if (text === '') return;
  console.log('saved', text);
  refresh();
}
`,
  },
  {
    id: 'client',
    name: 'Client Component',
    note: 'runs in the browser, too',
    path: (app, beside) => `${beside.startsWith(app) ? beside : app}/counter.tsx`,
    code: (path) => {
      const name = baseOf(path).match(/[A-Za-z0-9]+/g) ?? [];
      const words = name.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
      return `'use client';

import { useState } from 'react';

export function ${/^[A-Z]/.test(words) ? words : 'Counter'}() {
  const [count, setCount] = useState(0);
  return (
    <button type="button" onClick={() => setCount(count + 1)}>
      Pressed {count} times
    </button>
  );
}
`;
    },
  },
  {
    id: 'api',
    name: 'API Route',
    note: 'of the Pages Router',
    path: (app) => `${rootOf(app)}/pages/api/hello.ts`,
    called: {
      pattern: /^(?:\/src)?\/pages\/api\/.+\.[jt]sx?$/,
      words: 'an API Route is in /pages/api, as in /pages/api/hello.ts',
    },
    code: (path) =>
      `${isTyped(path) ? "import type { NextApiRequest, NextApiResponse } from 'next';\n\n" : ''}export default function handler(request${typed(path, ': NextApiRequest')}, response${typed(path, ': NextApiResponse')}) {
  if (request.method !== 'GET') {
    response.setHeader('Allow', 'GET').status(405).end();
    return;
  }
  response.status(200).json({ hello: request.query.name ?? 'world' });
}
`,
  },
  {
    id: 'empty',
    name: 'Empty file',
    note: 'of any kind',
    path: (_app, beside) => `${beside}/new-file.ts`,
    code: () => '',
  },
];

function layout(path: string, isRoot: boolean): string {
  const types = isTyped(path) ? "import type { ReactNode } from 'react';\n\n" : '';
  const props = `{ children }${typed(path, ': { children: ReactNode }')}`;
  if (isRoot) {
    return `${types}export default function RootLayout(${props}) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
`;
  }
  return `${types}export default function ${componentName(path, 'New')}Layout(${props}) {
  return (
    <section>
      <p>Around every page of this folder.</p>
      {children}
    </section>
  );
}
`;
}

/** The folder of the App Router, in an app that has one, or will. */
export const appFolder = (paths: readonly string[]): string =>
  paths.some((path) => path.startsWith('/src/app/')) ? '/src/app' : '/app';

/** A path for a new file of a kind that no other file has. */
export function offeredPath({ path }: FileKind, paths: readonly string[], active?: string): string {
  const app = appFolder(paths);
  const wanted = path(app, active === undefined ? app : folderOf(active));
  const taken = new Set(paths.map(placeOf));
  const [, folders = '', last = ''] = /^(.*?)([^/]+(?:\/(?:page|layout|route)\.\w+)?)$/.exec(wanted) ?? [];
  for (let count = 1; ; count += 1) {
    const offered = count === 1 ? wanted : folders + last.replace(/^([^/.]+)/, `$1-${count}`);
    if (!taken.has(placeOf(offered))) return offered;
  }
}

/** What only one file may have: the address that a page, a Route Handler or an API Route answers at; of others their path. */
function placeOf(path: string): string {
  const file = onDisk(path);
  const [, inApp, inPages] = /\/app(\/.*)?\/(?:page|route)\.\w+$|\/pages(\/api\/.*)\.\w+$/.exec(file) ?? [];
  return inApp ?? inPages ?? file;
}

/** Why a path does not suit the kind of file that it is for; undefined where it does. */
export const kindProblem = ({ called }: FileKind, path: string): string | undefined =>
  called && !called.pattern.test(path) ? `${called.words}; got ${path.slice(0, 60)}` : undefined;

export const templateOf = (kind: FileKind, path: string, paths: readonly string[]): string =>
  kind.code(path, appFolder(paths));
