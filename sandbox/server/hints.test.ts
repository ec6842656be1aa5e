import { expect, test } from 'vitest';
import { serveFiles } from './serve-files.testing';

const files = {
  '/app/layout.tsx':
    'export default function L({ children }) { return <html><body>{children}</body></html>; }',
  '/app/hints.tsx': `'use client';
    import { preconnect, prefetchDNS, preload } from 'react-dom';
    export function Hints() {
      preconnect('https://one.example');
      prefetchDNS('https://two.example');
      preload('/later.js', { as: 'script' });
      return <p>Hints</p>;
    }`,
  '/app/page.tsx': "import { Hints } from './hints'; export default () => <Hints />;",
  '/app/live/page.tsx': `import { Suspense } from 'react';
    import { connection } from 'next/server';
    import { Hints } from '../hints';
    async function Live() { await connection(); return <i>Live</i>; }
    export default () => <><Hints /><Suspense><Live /></Suspense></>;`,
};

test('a prerendered page without Cache Components has its hints as tags', async () => {
  const { headers, text } = await (await serveFiles(files)).send('GET', '/');
  expect(headers.get('link')).toBeNull();
  expect(text).toMatch(/<link[^>]*href="https:\/\/one.example"/);
});

test.each([
  ['without Cache Components', 'false', ['/live']],
  ['with Cache Components', 'true', ['/', '/live']],
])(
  '%s hints about other hosts are a header and no tags, those about scripts are tags',
  async (_mode, on, paths) => {
    const config = { '/next.config.ts': `export default { cacheComponents: ${on} };` };
    const app = await serveFiles({ ...files, ...config });
    for (const path of paths) {
      const { headers, text } = await app.send('GET', path);
      expect(headers.get('link')).toBe(
        '<https://one.example>; rel=preconnect, <https://two.example>; rel=dns-prefetch',
      );
      expect(text).toContain('<link rel="preload" href="/later.js" as="script"/>');
      expect(text).not.toMatch(/<link[^>]*rel="(?:preconnect|dns-prefetch)"/);
    }
  },
);
