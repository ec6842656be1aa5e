import { expect, it } from 'vitest';
import { serveFiles } from './serve-files.testing';

const layout = (body: string) =>
  `${body} export default async function L({ children }) { return <html><body>{await said()}{children}</body></html>; }`;
const files = {
  '/lib/said.ts': `import { lang } from 'next/root-params';
    export async function said() { 'use cache'; return \`said \${await lang()} \${Math.random()}\`; }`,
  '/app/[lang]/layout.tsx': layout(
    `import { said } from '../../lib/said'; export const generateStaticParams = () => [{ lang: 'en' }, { lang: 'fr' }];`,
  ),
  '/app/[lang]/page.tsx': `import { lang } from 'next/root-params';
    export default async function Page() { return <p>{\`page \${await lang()}\`}</p>; }`,
  '/app/[lang]/api/route.ts': `import { lang } from 'next/root-params';
    export async function POST() { try { return new Response(await lang()); } catch (error) { return new Response(error.message); } }`,
};

it.each(['false', 'true'])('root params are read anywhere, cacheComponents: %s', async (mode) => {
  const config = {
    '/next.config.ts': `export default { cacheComponents: ${mode}, experimental: { useCache: true } };`,
  };
  const app = await serveFiles({ ...files, ...config });
  expect(app.refused).toBeUndefined();
  for (const lang of ['en', 'fr', 'de']) {
    const { text } = await app.send('GET', `/${lang}`);
    expect(text).toContain(`<p>page ${lang}</p>`);
    expect(text).toContain(`said ${lang}`);
  }
  expect((await app.send('POST', '/en/api')).text).toContain('inside a Route Handler');
});
