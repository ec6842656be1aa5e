import { expect, test } from 'vitest';
import { isRuntime, relativePage, relativeRuntime } from './relative';

const page = [
  '<!DOCTYPE html><html lang="en"><head><link rel="icon" href="/icon.svg"/>',
  '<script defer="" src="/_next/static/a.js"></script><script type="text/plain" data-held="/_next/static/b.js"></script>',
  '<link rel="canonical" href="https://example.org/examples/a"/></head>',
  '<iframe srcDoc="&lt;a href=&quot;/posts&quot;&gt;" data-src="/sandbox/index.html#a.action.0"></iframe>',
  '<code>src=&quot;/logo.svg&quot;</code><a class="x" href="/examples/a">Explained</a><a href="//other.example/">Other</a>',
  '<script id="__NEXT_DATA__" type="application/json">{"code":"<a href=\\"/x\\">","buildId":"b1"}</script></html>',
].join('\n');

test('what a page loads is found from one folder below the root; the code that it shows stays as it is', () => {
  expect(relativePage(page, undefined)).toBe(
    page
      .replace('<html ', '<html data-root=".." ')
      .replace('"/icon.svg', '"../icon.svg')
      .replaceAll('"/_next/', '"../_next/')
      .replace('"/sandbox/', '"../sandbox/')
      .replace(' href="/examples/a"', '')
      .replace('"buildId":"b1"', '"buildId":"b1","assetPrefix":".."'),
  );
});

test('links lead to the published site, where there is one', () => {
  expect(relativePage(page, 'https://example.org/')).toContain(
    '<a class="x" href="https://example.org/examples/a">Explained</a>',
  );
});

test('the runtime finds chunks from there, too, and another form of it is noticed', () => {
  expect(isRuntime('_next/static/chunks/turbopack-0a.js')).toBe(true);
  expect(isRuntime('_next/static/chunks/0a.js')).toBe(false);
  expect(relativeRuntime('let E="/_next/",S')).toBe('let E="../_next/",S');
  expect(() => relativeRuntime('let E="/assets/"')).toThrow('names "/_next/" 0 times');
});
