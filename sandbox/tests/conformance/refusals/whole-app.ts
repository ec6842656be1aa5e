import type { AppRefusal } from './refusal';

/** Refused whatever route is asked for. */
export const appRefusals: readonly AppRefusal[] = [
  {
    name: 'a segment above the root layout whose name is not a name in JavaScript',
    app: 'odd-root-param',
    file: '/app/[post-slug]/layout.tsx',
    words: "Expected ',', got '-'",
  },
  {
    name: 'a root param without a value, with Cache Components',
    app: 'no-root-values',
    file: '/app/[lang]/page.tsx',
    words:
      'A required root parameter (lang) was not provided in generateStaticParams for /[lang], please provide at least one value.',
  },
];
