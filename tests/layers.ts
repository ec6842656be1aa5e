/** The layers of the project and which way their imports may point. `import-rules.test.ts` holds every file to it. */

/** Another layer, a part of one such as `data/schema`, or a door of the package `next-sandbox`; `typeOnly` where only `import type` may import it. */
export type AllowedImport = { into: string; typeOnly?: true };
export type Layer = {
  mayImport: readonly AllowedImport[];
  /** The npm packages it may import: any, or only those listed. */
  packages: 'any' | readonly string[];
};

/**
 * The parts of the sandbox, and which others each may import. Unit tests of a part may import all of them.
 * `shared` is what several of them need; `build` puts them together and is in no bundle.
 */
export const sandboxParts: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  compile: ['shared'],
  server: ['shared'],
  client: ['shared'],
  host: ['shared'],
  page: ['shared'],
  bin: [],
  packages: ['shared'],
  build: ['shared', 'compile', 'server', 'client', 'host', 'page', 'packages'],
};

const nothing: readonly AllowedImport[] = [];
const definitions: readonly AllowedImport[] = [
  { into: 'components/article/definitions' },
  { into: 'components/article/define', typeOnly: true },
];
/** The site shows the apps of conformance cases: which there are, and what of each is shown. */
const suite: readonly AllowedImport[] = [
  { into: 'sandbox/tests/conformance/app-files' },
  { into: 'sandbox/tests/conformance/refusals' },
];
const shell: readonly AllowedImport[] = [{ into: 'components' }, { into: 'catalog' }, { into: 'embed' }];

export const layers = {
  data: { mayImport: nothing, packages: ['zod'] },
  examples: { mayImport: nothing, packages: 'any' },
  sandbox: { mayImport: nothing, packages: 'any' },
  // Of the repository the tests of the package need real Next.js, a browser, and the shape of what they record.
  'sandbox/tests': {
    mayImport: [
      { into: 'sandbox' },
      { into: 'data/schema' },
      { into: 'examples/app' },
      { into: 'examples/one-app' },
      { into: 'evidence/lab' },
      { into: 'evidence/targets' },
      { into: 'scripts/chromium' },
      { into: 'scripts/lib' },
    ],
    packages: 'any',
  },
  embed: { mayImport: [{ into: 'next-sandbox/keys' }], packages: ['zod'] },
  evidence: { mayImport: [{ into: 'data/schema' }], packages: 'any' },
  // Of article components it reads what they take, name and show as Markdown: no React is needed for that.
  catalog: { mayImport: [{ into: 'data' }, ...definitions, ...suite], packages: 'any' },
  components: {
    mayImport: [
      { into: 'next-sandbox' },
      { into: 'next-sandbox/keys' },
      { into: 'next-sandbox/differences' },
      { into: 'embed' },
      { into: 'catalog', typeOnly: true },
    ],
    packages: 'any',
  },
  content: { mayImport: nothing, packages: [] },
  app: { mayImport: shell, packages: 'any' },
  pages: { mayImport: shell, packages: 'any' },
  packages: { mayImport: [{ into: 'embed' }], packages: [] },
  public: { mayImport: nothing, packages: [] },
  scripts: {
    mayImport: [
      { into: 'catalog' },
      { into: 'evidence' },
      { into: 'embed' },
      { into: 'examples/one-app' },
      { into: 'sandbox/build' },
      { into: 'next-sandbox/packages' },
    ],
    packages: 'any',
  },
  tests: {
    mayImport: [
      { into: 'data' },
      { into: 'examples' },
      { into: 'sandbox' },
      { into: 'sandbox/tests' },
      { into: 'embed' },
      { into: 'evidence' },
      { into: 'catalog' },
      { into: 'components' },
      { into: 'content' },
      { into: 'app' },
      { into: 'pages' },
      { into: 'packages' },
      { into: 'scripts' },
    ],
    packages: 'any',
  },
} as const satisfies Record<string, Layer>;

export type LayerName = keyof typeof layers;

/** Files at the top level belong to the layer whose wiring they are. */
export const topLevelFiles: Readonly<Record<string, LayerName>> = {
  'theme.config.tsx': 'app',
  'mdx-components.tsx': 'app',
  'next.config.ts': 'app',
  'next-env.d.ts': 'app',
  'playwright.config.ts': 'tests',
  'vitest.config.ts': 'tests',
};
