import { expect, it } from 'vitest';
import type { Files } from '../shared/protocol';
import { build } from './app.testing';
import { compileApp, createCompileCache } from './compile';

const component = (name: string, body: string) =>
  `'use client';\nimport { useState } from 'react';\nexport function ${name}({ items }: { items: string[] }) {\n  const [open, setOpen] = useState(false);\n${body}\n  return <ul onClick={() => setOpen(!open)}>{items.map((item) => <li key={item}>{item}</li>)}</ul>;\n}\n`;
const body = Array.from(
  { length: 20 },
  (_, i) => `  const value${i} = items.filter((item) => item.length > ${i});`,
).join('\n');
const numbers = Array.from({ length: 13 }, (_, i) => i);
const files: Files = {
  '/app/layout.tsx':
    'export default function L({ children }: { children: unknown }) { return <html><body>{children}</body></html>; }',
  '/app/page.tsx': `${numbers.map((i) => `import { List${i} } from './list-${i}';`).join('\n')}\nexport default function Page() { return <>${numbers.map((i) => `<List${i} items={[]} />`).join('')}</>; }`,
  ...Object.fromEntries(numbers.map((i) => [`/app/list-${i}.tsx`, component(`List${i}`, body)])),
};

it('compiles again only what has changed', () => {
  const cache = createCompileCache();
  const first = compileApp(files, build, { cache }).app;
  const known = [...cache].map(([file, { module }]) => [file, module]);
  const edited = { ...files, '/app/list-3.tsx': component('List3', `${body} `) };
  const second = compileApp(edited, build, { cache }).app;
  const changed = [...cache].filter(
    ([file, { module }]) => !known.some(([name, old]) => name === file && old === module),
  );
  expect(changed.map(([file]) => file)).toEqual(['/app/list-3.tsx']);
  expect(Object.keys(second.client).sort()).toEqual(Object.keys(first.client).sort());
  expect(second).toEqual(compileApp(edited, build).app);
});

it('forgets files that have gone, and compiles again for another build', () => {
  const cache = createCompileCache();
  const action = {
    '/app/page.tsx': "export default () => { async function act() { 'use server'; } return act; };",
    '/lib/a.ts': '',
  };
  const [id] = Object.keys(compileApp(action, build, { cache }).app.actions);
  expect(id).toMatch(/^[0-9a-f]{42}$/);
  const other = { ...build, encryptionKey: '11'.repeat(32) };
  expect(Object.keys(compileApp(action, other, { cache }).app.actions)).not.toContain(id);
  compileApp({ '/app/page.tsx': '' }, build, { cache });
  expect([...cache.keys()]).toEqual(['/app/page.tsx']);
});

it('does no work again for the files that an edit leaves alone, however many edits there are', () => {
  const cache = createCompileCache();
  const done = () =>
    new Map([...cache].map(([file, { module }]) => [file, [module.server(), module.client()]]));
  compileApp(files, build, { cache });
  const first = done();
  for (let edit = 0; edit < 15; edit += 1) {
    const edited = { ...files, '/app/list-3.tsx': component('List3', body.replace('> 3', `> ${edit}`)) };
    compileApp(edited, build, { cache });
  }
  const again = [...done()].filter(([file, codes]) =>
    codes.some((code, side) => code !== first.get(file)?.[side]),
  );
  expect(again.map(([file]) => file)).toEqual(['/app/list-3.tsx']);
});
