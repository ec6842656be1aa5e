import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';
import type { TurbopackRuleConfigItem } from 'next/dist/server/config-shared';
import nextra from 'nextra';
import { repositoryUrl } from './app/_site/repository';

const articles = nextra({
  defaultShowCopyCode: true,
  search: { codeblocks: false },
  mdxOptions: {
    rehypePrettyCodeOptions: {
      // Nextra's own themes miss WCAG AA on this site's grounds (3.5:1 for parameters, 3.9:1 for comments).
      theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    },
  },
});

/** Set for project pages on a sub-path, such as `/action-or-route`; empty for a site at the root. */
const basePath = process.env.BASE_PATH ?? '';
const articleLoader = fileURLToPath(new URL('./app/_site/mdx-loader.cjs', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));

const isOfArticles = (files: string) => files.endsWith('.{md,mdx}');

/** Puts the loader of our own in the place of Nextra's. */
function withOwnLoader(rule: unknown): TurbopackRuleConfigItem {
  const { loaders, ...rest } = rule as TurbopackRuleConfigItem;
  const own = loaders?.map((item) => (typeof item === 'string' ? item : { ...item, loader: articleLoader }));
  return { ...rest, loaders: own };
}

function withNextra(config: NextConfig): NextConfig {
  const { turbopack, ...rest } = articles(config);
  const rules = Object.entries(turbopack?.rules ?? {}).map(
    ([files, rule]) => [files, isOfArticles(files) ? withOwnLoader(rule) : rule] as const,
  );
  return { ...rest, turbopack: { ...turbopack, rules: Object.fromEntries(rules) } };
}

export default withNextra({
  output: 'export',
  basePath,
  images: { unoptimized: true },
  // By default a random one, in the name of a folder and in each page: two builds of one commit would differ.
  generateBuildId: () => process.env.SITE_BUILD_ID || null,
  reactStrictMode: true,
  // `npm run check` holds the types, of the examples as well; to check them here once more takes as long again.
  typescript: { ignoreBuildErrors: true },
  // By default one core stays idle while the pages are written.
  experimental: { cpus: availableParallelism() },
  // Draws plots while the site is built.
  serverExternalPackages: ['happy-dom'],
  // `next/link` and assets get the prefix from Next; hand-made URLs (the sandbox, `fetch`) read it here.
  env: {
    NEXT_PUBLIC_BASE_PATH: basePath,
    // The public origin, for link previews and the sitemap; previews of a local build point at itself.
    NEXT_PUBLIC_SITE_URL: process.env.SITE_URL ?? 'http://localhost:3000',
    NEXT_PUBLIC_HAS_SITE_URL: process.env.SITE_URL ? 'yes' : '',
    // For links to the source of what a page shows; empty, and no such link, while package.json names no repository.
    NEXT_PUBLIC_REPOSITORY: repositoryUrl ?? '',
  },
  turbopack: {
    // Without it Next looks for the root upwards and may take a folder above a nested clone.
    root: here,
    resolveAlias: {
      'next-mdx-import-source-file': './mdx-components.tsx',
      'nextra/components': './components/nextra/components.ts',
      'nextra/mdx-components': './components/nextra/mdx-components.ts',
    },
  },
});
