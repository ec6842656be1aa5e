import { expect, it } from 'vitest';
import { scriptsOf } from './compile-hints';
import { holdScripts } from './hold-scripts';

const chunk = (name: string) => `/docs/_next/static/chunks/${name}.js`;
const page = (starter: string) =>
  [
    '<html><head>',
    `<link rel="preload" as="script" fetchPriority="low" href="${chunk('main')}"/>`,
    `<script src="${chunk('react')}" async=""></script>`,
    `<script src="${chunk('polyfills')}" noModule=""></script>`,
    '</head><body>',
    starter,
    `<script src="${chunk('main')}" async=""></script><script src="${chunk('page')}" defer=""></script>`,
    '<script>self.__next_f=[]</script></body></html>',
  ].join('');
const starter = '<script data-holds-scripts="">start()</script>';

it('holds every script that the page runs, and fetches each meanwhile', () => {
  const held = holdScripts(page(starter));
  expect(held.match(/<script[^>]*>/g)).toEqual([
    `<script type="text/plain" data-held="${chunk('react')}" async="">`,
    `<script src="${chunk('polyfills')}" noModule="">`,
    '<script data-holds-scripts="">',
    `<script type="text/plain" data-held="${chunk('main')}" async="">`,
    `<script type="text/plain" data-held="${chunk('page')}">`,
    '<script>',
  ]);
  expect(held.match(/<link[^>]*>/g)).toEqual(
    ['react', 'main', 'page'].map((name) => `<link rel="prefetch" as="script" href="${chunk(name)}"/>`),
  );
  expect(scriptsOf(held)).toEqual(scriptsOf(page(starter)));
});

it('leaves a page as it is that nothing would release', () => {
  for (const other of ['', '<script>start()</script>']) expect(holdScripts(page(other))).toBe(page(other));
});
