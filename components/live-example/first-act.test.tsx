// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EarlyStart } from './early-start';
import { afterFirstAct } from './first-act';

const root = document.documentElement;
let pane: HTMLElement;
let painted: () => void;

/** The pane with its script, run as a browser runs it while it reads the page. */
function open({ isTouchScreen = true, isAlone = false } = {}) {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: isTouchScreen && query === '(pointer: coarse)',
  }));
  const [, script = ''] =
    /<script>([\s\S]*)<\/script>/.exec(renderToStaticMarkup(<EarlyStart names={['action']} />)) ?? [];
  expect(script).not.toMatch(/&\w+;/);
  document.body.innerHTML = `${isAlone ? '<script type="text/plain" data-holds-scripts=""></script>' : ''}<section><iframe data-src="about:blank#a"></iframe><i></i></section>`;
  pane = document.querySelector('section') as HTMLElement;
  new Function('document', script)({
    currentScript: pane.querySelector('i'),
    documentElement: root,
    querySelector: (selector: string) => document.querySelector(selector),
  });
}
const isLoading = () => pane.querySelector('iframe')?.hasAttribute('src');

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
});
afterEach(() => {
  // What still listens hears of it now, and not in the next test.
  dispatchEvent(new Event('keydown'));
  document.body.innerHTML = '';
  delete root.dataset.acted;
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the frame of an example', () => {
  it('loads while the page is read where there is a mouse', () => {
    open({ isTouchScreen: false });
    expect(isLoading()).toBe(true);
  });

  it('waits on the page of one example, on a touch screen, for its first paint', () => {
    open({ isAlone: true });
    dispatchEvent(new Event('scroll'));
    expect(isLoading()).toBe(false);
    painted();
    expect(isLoading()).toBe(true);
  });

  it.each(['pointerdown', 'keydown', 'scroll'])('waits in an article on a touch screen for %s', (type) => {
    open();
    expect(isLoading()).toBe(false);
    dispatchEvent(new Event(type));
    expect(isLoading()).toBe(true);
  });

  it('waits no longer than 5 s after the page has loaded', () => {
    open();
    vi.advanceTimersByTime(6000);
    expect(isLoading()).toBe(false);
    dispatchEvent(new Event('load'));
    vi.advanceTimersByTime(5000);
    expect(isLoading()).toBe(true);
  });
});

describe('what begins after the first act', () => {
  it('begins immediately where nothing waits, and ends', () => {
    open({ isTouchScreen: false });
    const end = vi.fn();
    const stop = afterFirstAct(() => end);
    stop();
    expect(end).toHaveBeenCalledOnce();
  });

  it('begins on a touch screen with the frame', () => {
    open();
    const begin = vi.fn(() => () => undefined);
    afterFirstAct(begin);
    expect(begin).not.toHaveBeenCalled();
    dispatchEvent(new Event('pointerdown'));
    expect(begin).toHaveBeenCalledOnce();
    const late = vi.fn(() => () => undefined);
    afterFirstAct(late);
    expect(late).toHaveBeenCalledOnce();
  });

  it('never begins once it was ended', () => {
    open();
    const begin = vi.fn(() => () => undefined);
    afterFirstAct(begin)();
    dispatchEvent(new Event('pointerdown'));
    expect(begin).not.toHaveBeenCalled();
  });
});
