// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import { PrintedAddress } from './printed-address';

const waitsForReact = (isTrue: boolean) => Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: isTrue });
waitsForReact(true);

let root: Root;
/** @returns where it is shown. @param saves whether the reader asked to save data */
function show({ saves }: { saves: boolean }): HTMLElement {
  vi.stubGlobal('matchMedia', () => ({ matches: saves }));
  vi.stubGlobal('requestIdleCallback', undefined);
  vi.useFakeTimers();
  const place = document.createElement('div');
  root = createRoot(place);
  act(() => root.render(<PrintedAddress path="/examples/create-post" />));
  return place;
}

afterEach(() => {
  act(() => root.unmount());
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('the address is made once nothing else is to be done', () => {
  const place = show({ saves: false });
  expect(place.textContent).toBe('');
  act(() => vi.advanceTimersByTime(3_000));
  expect(place.textContent).toContain(location.href);
});

test('for readers who save data it is made when they print, before the paper is drawn', () => {
  const place = show({ saves: true });
  act(() => vi.advanceTimersByTime(60_000));
  expect(place.textContent).toBe('');
  // As in a browser, which draws the paper right after the event.
  waitsForReact(false);
  dispatchEvent(new Event('beforeprint'));
  expect(place.textContent).toContain(location.href);
  waitsForReact(true);
});
