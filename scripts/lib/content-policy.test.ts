import { expect, test } from 'vitest';
import { inlineScripts, policyFor, withPolicy } from './content-policy';

const page = (head: string, body = '') =>
  `<!DOCTYPE html><html><head><meta charSet="utf-8"/>${head}</head><body>${body}</body></html>`;

test('inline scripts are found, and no others', () => {
  const html = page(
    '<script src="/a.js" async=""></script><script>one()</script>',
    '<script id="_R_">two();\nthree()</script><script type="application/json">{}</script><script type="module">four()</script>',
  );
  expect(inlineScripts(html)).toEqual(['one()', 'two();\nthree()', 'four()']);
});

test('a page lists each inline script by its hash, once', () => {
  const html = page('<script>alert(1)</script>', '<script>alert(1)</script>');
  // By `printf 'alert(1)' | openssl dgst -sha256 -binary | base64`.
  expect(policyFor(html)).toContain(
    "script-src 'self' 'wasm-unsafe-eval' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=';",
  );
});

test('the policy comes right behind the encoding, before anything that could run', () => {
  expect(withPolicy(page('<script>$&</script>'))).toMatch(
    /^<!DOCTYPE html><html><head><meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy" content="default-src [^"]+"\/><script>\$&<\/script>/,
  );
  expect(withPolicy('<head><meta charSet="utf-8" data-next-head=""/></head>')).toContain(
    'data-next-head=""/><meta http',
  );
  expect(() => withPolicy('<html></html>')).toThrow('no <meta charset="utf-8">');
});
