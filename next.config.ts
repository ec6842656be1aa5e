import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import nextra from 'nextra';

const withNextra = nextra({
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
const here = fileURLToPath(new URL('.', import.meta.url));

export default withNextra({
  output: 'export',
  basePath,
  images: { unoptimized: true },
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
  },
  turbopack: {
    // Without it Next looks for the root upwards and may take a folder above a nested clone.
    root: here,
    resolveAlias: {
      'next-mdx-import-source-file': './mdx-components.tsx',
      'nextra/components': './components/search/nextra-components.ts',
    },
  },
});
