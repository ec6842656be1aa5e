// @vitest-environment happy-dom
import { act, useRef } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Around } from './use-around';
import { useSeen } from './use-seen';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let seen: ReturnType<typeof useSeen>;
let root: Root;
let report: (entry: { isIntersecting: boolean; isVisible?: boolean }) => void;

class Observer {
  constructor(callback: (entries: object[]) => void) {
    report = (entry) => act(() => callback([entry]));
  }
  observe() {}
  disconnect() {}
}

function Harness({ told }: { told?: Around['told'] }) {
  const element = useRef<HTMLDivElement>(null);
  seen = useSeen(element, told);
  return <div ref={element} />;
}

const hears = (told?: Around['told']) => act(() => root.render(<Harness told={told} />));

// Files share their globals: the next one is a page of its own again.
afterAll(() => {
  Object.defineProperty(window, 'parent', { value: window, configurable: true, writable: true });
});

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', Observer);
  Object.defineProperty(window, 'parent', { value: {}, configurable: true, writable: true });
  root = createRoot(document.createElement('div'));
  hears();
});
afterEach(() => {
  act(() => root.unmount());
  vi.unstubAllGlobals();
});

it('waits until it is seen', () => {
  expect(seen).toEqual({ isPaused: false, mayStart: false });
});

it.each([
  ['out of sight', { isIntersecting: false, isVisible: false }, { isPaused: true, mayStart: false }],
  ['in sight', { isIntersecting: true, isVisible: true }, { isPaused: false, mayStart: true }],
  [
    'scaled down or covered',
    { isIntersecting: true, isVisible: false },
    { isPaused: false, mayStart: false },
  ],
  ['in sight of a browser that knows no more', { isIntersecting: true }, { isPaused: false, mayStart: true }],
])('%s', (_, entry, result) => {
  report(entry);
  expect(seen).toEqual(result);
});

it('goes by the deck where the browser is not sure', () => {
  report({ isIntersecting: true, isVisible: false });
  hears('start');
  expect(seen).toEqual({ isPaused: false, mayStart: true });
  hears('stop');
  expect(seen).toEqual({ isPaused: true, mayStart: false });
});

it('is used by whoever presses in it, until its slide is left', () => {
  report({ isIntersecting: true, isVisible: false });
  hears('stop');
  act(() => dispatchEvent(new Event('pointerdown')));
  expect(seen).toEqual({ isPaused: false, mayStart: true });
  hears('start');
  hears('stop');
  expect(seen).toEqual({ isPaused: true, mayStart: false });
});

it('a page of its own is in sight', () => {
  act(() => root.unmount());
  Object.defineProperty(window, 'parent', { value: window, configurable: true, writable: true });
  root = createRoot(document.createElement('div'));
  hears();
  expect(seen).toEqual({ isPaused: false, mayStart: true });
});
