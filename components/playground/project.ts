import type { Files } from '../../sandbox/host/connect';
import { dependencies, devDependencies, optionalDependencies } from './project-packages';

/**
 * The files of a workspace as a whole Next.js app, ready for `npm install` and `npm run dev`: what is missing
 * is added as `create-next-app` would write it, what is there stays as it is.
 * Source: https://nextjs.org/docs/app/getting-started/installation
 */
export function projectFiles(files: Files): Files {
  return { ...frame(files), ...files };
}

function frame(files: Files): Files {
  return {
    '/package.json': json(manifest(files)),
    '/README.md': readme,
    '/.gitignore': 'node_modules/\n.next/\nout/\nnext-env.d.ts\n*.tsbuildinfo\n.env*.local\n',
    ...(has(files, /^\/tsconfig\.json$|^\/jsconfig\.json$/) ? {} : { '/tsconfig.json': json(tsconfig) }),
    ...(has(files, /^\/next\.config\.[cm]?[jt]s$/) ? {} : { '/next.config.ts': nextConfig }),
    ...missingRootLayout(files),
  };
}

const has = (files: Files, pattern: RegExp) => Object.keys(files).some((path) => pattern.test(path));
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

function manifest(files: Files) {
  const code = Object.values(files).join('\n');
  const imported = Object.entries(optionalDependencies).filter(([name]) => imports(code, name));
  return {
    name: 'from-the-playground',
    version: '0.1.0',
    private: true,
    scripts: { dev: 'next dev', build: 'next build', start: 'next start' },
    dependencies: { ...dependencies, ...Object.fromEntries(imported) },
    devDependencies,
  };
}

/** Finds `from 'name'`, `import 'name/part'`, `import('name')` and `require('name')`. */
const imports = (code: string, name: string) =>
  new RegExp(`(?:\\bfrom|\\bimport|\\brequire)\\s*\\(?\\s*['"]${name}(?:/[^'"]*)?['"]`).test(code);

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

/** Without settings, as the sandbox runs an app that has no such file. */
const nextConfig = `import type { NextConfig } from 'next';

const nextConfig: NextConfig = {};

export default nextConfig;
`;

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

A Next.js app, as it stood in the playground of Action or Route. It needs Node.js 20.9 or later:

\`\`\`sh
npm install
npm run dev
\`\`\`

Then open http://localhost:3000.
`;
