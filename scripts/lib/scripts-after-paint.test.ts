// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "disableJavaScriptFileLoading": true, "handleDisabledFileLoadingAsSuccess": true } }
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { scriptsOf } from './compile-hints';
import { scriptsAfterPaint } from './scripts-after-paint';

const chunk = (name: string) => `/docs/_next/static/chunks/${name}.js`;
const page = [
  '<html><head><meta charSet="utf-8"/>',
  '<link rel="stylesheet" href="/docs/_next/static/chunks/a.css"/>',
  `<link rel="preload" as="script" fetchPriority="low" href="${chunk('main')}"/>`,
  `<script src="${chunk('react')}" async=""></script><script src="${chunk('page')}" async=""></script>`,
  `<script src="${chunk('polyfills')}" noModule=""></script>`,
  `</head><body><script src="${chunk('main')}" async=""></script></body></html>`,
].join('');

it('puts the scripts of the head, held, in front of the styles, and leaves all others', () => {
  const after = scriptsAfterPaint(page);
  expect(after.match(/<(?:script|link|meta)[^>]*>/g)).toEqual([
    '<meta charSet="utf-8"/>',
    `<script type="text/plain" data-held="${chunk('react')}" async="">`,
    `<script type="text/plain" data-held="${chunk('page')}" async="">`,
    '<script>',
    '<link rel="stylesheet" href="/docs/_next/static/chunks/a.css"/>',
    `<link rel="preload" as="script" fetchPriority="low" href="${chunk('main')}"/>`,
    `<script src="${chunk('polyfills')}" noModule="">`,
    `<script src="${chunk('main')}" async="">`,
  ]);
  expect(scriptsOf(after)).toEqual(scriptsOf(page));
});

it('puts in their place what fetches those that are held already', () => {
  const held = `<script type="text/plain" data-held="${chunk('react')}" async=""></script>`;
  const link = `<link rel="prefetch" as="script" href="${chunk('react')}"/>`;
  const after = scriptsAfterPaint(`<head><meta charset="utf-8"/>${held}${link}</head>`);
  expect(after).toContain(
    `<meta charset="utf-8"/><link data-ahead="" as="script" href="${chunk('react')}"/><script>`,
  );
  expect(after).toContain(`</script>${held}</head>`);
  expect(after).not.toContain(link);
});

it('leaves a page without such scripts as it is', () => {
  const held = '<html><head><meta charset="utf-8"/></head><body><script src="/a.js"></script></body></html>';
  expect(scriptsAfterPaint(held)).toBe(held);
});

describe('in a browser', () => {
  let painted: () => void;
  const paths = () =>
    [...document.head.querySelectorAll('script[src]')].map((each) => each.getAttribute('src'));

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal(
      'PerformanceObserver',
      class {
        constructor(tell: (list: { getEntriesByName: (name: string) => string[] }) => void) {
          painted = () => tell({ getEntriesByName: (name) => [name] });
        }
        observe() {}
      },
    );
    for (const name of ['react', 'page']) {
      const held = document.createElement('script');
      held.type = 'text/plain';
      held.dataset.held = chunk(name);
      document.head.append(held);
    }
  });
  afterEach(() => {
    document.head.innerHTML = '';
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  function open(isTouchScreen: boolean) {
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: isTouchScreen && query === '(pointer: coarse)',
    }));
    const [, script = ''] =
      /async=""><\/script><script>([\s\S]*?)<\/script>/.exec(scriptsAfterPaint(page)) ?? [];
    new Function(script)();
  }
  const all = [chunk('react'), chunk('page')];

  it('asks for them immediately where there is a mouse', () => {
    open(false);
    expect(paths()).toEqual(all);
  });

  it.each([
    ['the first paint', () => painted()],
    ['a press', () => dispatchEvent(new Event('pointerdown'))],
    ['a key', () => dispatchEvent(new Event('keydown'))],
    ['three seconds', () => void vi.advanceTimersByTime(3000)],
  ])('asks for them on a touch screen after %s', (_, happen) => {
    open(true);
    vi.advanceTimersByTime(2900);
    expect(paths()).toEqual([]);
    happen();
    expect(paths()).toEqual(all);
  });
});
