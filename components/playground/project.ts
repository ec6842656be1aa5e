import type { Files } from 'next-sandbox';
import { isRecord } from './check-files';
import { onDisk } from './path-rules';
import { dependencies, devDependencies, optionalDependencies } from './project-packages';
import { leftOut } from './run-by-tools';

/** What the reader decides about a download. */
export interface ProjectOptions {
  /** Files that tools run by themselves go in as well, but for those that never do. */
  withRunByTools?: boolean;
  /** Files that this site itself wrote: those that are still as it wrote them go in. */
  own?: Files;
}

/**
 * The files of a workspace as a whole Next.js app, ready for `npm install` and `npm run dev`: what is missing
 * is added as `create-next-app` would write it, what is there stays as it is. Left out is what tools would run by
 * themselves (`leftOut`), as the code may be a stranger's; package.json is always the one written here.
 * Source: https://nextjs.org/docs/app/getting-started/installation
 */
export function projectFiles(files: Files, { withRunByTools = false, own }: ProjectOptions = {}): Files {
  const { asked, never } = leftOut(files, own);
  const out = new Set(withRunByTools ? never : [...asked, ...never]);
  const kept = Object.fromEntries(Object.entries(files).filter(([path]) => !out.has(path)));
  const manifestOf = { '/package.json': json(manifest(files)) };
  const taken = new Set(Object.keys(kept).map(onDisk));
  const added = Object.entries(frame(kept, files)).filter(([path]) => !taken.has(onDisk(path)));
  return { ...Object.fromEntries(added), ...kept, ...manifestOf };
}

function frame(files: Files, all: Files): Files {
  return {
    '/README.md': readme,
    '/.gitignore': 'node_modules/\n.next/\nout/\nnext-env.d.ts\n*.tsbuildinfo\n.env*.local\n',
    ...(has(files, /^\/tsconfig\.json$|^\/jsconfig\.json$/) ? {} : { '/tsconfig.json': json(tsconfig) }),
    ...(has(files, configFile) ? {} : { '/next.config.ts': nextConfig(all) }),
    ...missingRootLayout(files),
  };
}

const configFile = /^\/next\.config\.[cm]?[jt]s$/;

const has = (files: Files, pattern: RegExp) => Object.keys(files).some((path) => pattern.test(path));
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

function manifest(files: Files) {
  const code = Object.values(files).join('\n');
  const named = namesIn(files['/package.json']);
  const imported = Object.entries(optionalDependencies).filter(
    ([name]) => named.has(name) || imports(code, name),
  );
  return {
    name: 'from-the-playground',
    version: '0.1.0',
    private: true,
    scripts: { dev: 'next dev', build: 'next build', start: 'next start' },
    dependencies: { ...dependencies, ...Object.fromEntries(imported) },
    devDependencies,
  };
}

/** The packages that an app's own package.json names; of those only known ones count, in the versions of this site. */
function namesIn(text = ''): Set<string> {
  try {
    const { dependencies: names }: { dependencies?: unknown } = JSON.parse(text) ?? {};
    return new Set(isRecord(names) ? Object.keys(names) : []);
  } catch {
    return new Set();
  }
}

/** Finds `from 'name'`, `import 'name/part'`, `import('name')` and `require('name')`. */
const imports = (code: string, name: string) =>
  new RegExp(`(?:\\bfrom|\\bimport|\\brequire)\\s*(?:\\(\\s*)?['"]${name}(?:/[^'"]*)?['"]`).test(code);

/** As `create-next-app` of Next.js 16.4 writes it. */
const tsconfig = {
  compilerOptions: {
    target: 'ES2017',
    lib: ['dom', 'dom.iterable', 'esnext'],
    allowJs: true,
    skipLibCheck: true,
    strict: true,
    noEmit: true,
    esModuleInterop: true,
    module: 'esnext',
    moduleResolution: 'bundler',
    resolveJsonModule: true,
    isolatedModules: true,
    jsx: 'react-jsx',
    incremental: true,
    plugins: [{ name: 'next' }],
    paths: { '@/*': ['./*'] },
  },
  include: [
    'next-env.d.ts',
    '**/*.ts',
    '**/*.tsx',
    '.next/types/**/*.ts',
    '.next/dev/types/**/*.ts',
    '**/*.mts',
  ],
  exclude: ['node_modules'],
};

/** Settings that change what an app does and that are no code: they outlive a settings file that is left out. */
const switches = ['cacheComponents', 'partialPrefetching', 'trailingSlash', 'typedRoutes', 'reactStrictMode'];

/** The settings that the app's own file plainly switches on; without any, as the sandbox runs an app without such a file. */
function nextConfig(files: Files): string {
  const [, text = ''] = Object.entries(files).find(([path]) => configFile.test(path)) ?? [];
  const on = switches.filter((name) => new RegExp(`\\b${name}: *true\\b`).test(text));
  const settings = on.length > 0 ? `{ ${on.map((name) => `${name}: true`).join(', ')} }` : '{}';
  return `import type { NextConfig } from 'next';

const nextConfig: NextConfig = ${settings};

export default nextConfig;
`;
}

/** Next.js refuses to build pages that no root layout encloses. */
function missingRootLayout(files: Files): Files {
  const root = ['/src/app', '/app'].find((folder) =>
    has(files, new RegExp(`^${folder}/(?:.*/)?page\\.[jt]sx?$`)),
  );
  const hasLayout =
    root && has(files, new RegExp(`^${root}/(?:\\([^/]+\\)/|\\[[^/]+\\]/)*layout\\.[jt]sx?$`));
  return root && !hasLayout ? { [`${root}/layout.tsx`]: layout } : {};
}

const layout = `import type { ReactNode } from 'react';

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
`;

const readme = `# From the playground

A Next.js app, copied from the playground of Action or Route. It needs Node.js 20.9 or later:

\`\`\`sh
npm install
npm run dev
\`\`\`

Then open http://localhost:3000.
`;
