/** The layers of the project and which way their imports may point. `import-rules.test.ts` holds every file to it. */

/** Another layer, or a part of one such as `sandbox/host`; `typeOnly` where only `import type` may reach it. */
export type Reach = { into: string; typeOnly?: true };
export type Layer = {
  reaches: readonly Reach[];
  /** The npm packages it may import: any, or only those listed. */
  packages: 'any' | readonly string[];
};

const nothing: readonly Reach[] = [];
const shell: readonly Reach[] = [{ into: 'components' }, { into: 'catalog' }, { into: 'embed' }];

export const layers = {
  data: { reaches: nothing, packages: ['zod'] },
  examples: { reaches: nothing, packages: 'any' },
  sandbox: { reaches: nothing, packages: 'any' },
  embed: { reaches: [{ into: 'sandbox/deck-keys' }], packages: ['zod'] },
  evidence: { reaches: [{ into: 'data/schema' }], packages: 'any' },
  catalog: { reaches: [{ into: 'data' }], packages: 'any' },
  components: {
    reaches: [
      { into: 'sandbox/host' },
      { into: 'sandbox/deck-keys' },
      { into: 'embed' },
      { into: 'catalog', typeOnly: true },
    ],
    packages: 'any',
  },
  content: { reaches: nothing, packages: [] },
  app: { reaches: shell, packages: 'any' },
  pages: { reaches: shell, packages: 'any' },
  packages: { reaches: [{ into: 'embed' }], packages: [] },
  public: { reaches: nothing, packages: [] },
  scripts: {
    reaches: [
      { into: 'catalog' },
      { into: 'evidence' },
      { into: 'embed' },
      { into: 'sandbox/compile/on-demand' },
      { into: 'sandbox/compile/provided' },
      { into: 'sandbox/protocol', typeOnly: true },
    ],
    packages: 'any',
  },
  tests: {
    reaches: [
      { into: 'data' },
      { into: 'examples' },
      { into: 'sandbox' },
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
