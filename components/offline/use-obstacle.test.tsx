// @vitest-environment happy-dom
import { act, type ComponentType, useRef } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useLater } from './use-later';
import { type FoundObstacle, useObstacle } from './use-obstacle';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const Loaded = () => <p>loaded</p>;
let root: Root;
let found: FoundObstacle | undefined;
let isOnline: boolean;
let run: () => void;
const load = vi.fn(async (): Promise<{ default: ComponentType }> => {
  if (!isOnline) throw Object.assign(new Error('chunk'), { name: 'ChunkLoadError' });
  return { default: Loaded };
});
const place = document.createElement('div');

function Harness({ runs, isStarting }: { runs: number; isStarting: boolean }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const { Part, failure } = useLater(load, runs);
  found = useObstacle({ isStarting, runs, failure, unloaded: undefined, frame, run });
  return (
    <>
      {Part ? <Part /> : <p>still</p>}
      <iframe ref={frame} title="App" />
    </>
  );
}
const show = (runs: number, isStarting: boolean) =>
  act(async () => root.render(<Harness runs={runs} isStarting={isStarting} />));

beforeEach(() => {
  vi.useFakeTimers();
  load.mockClear();
  run = vi.fn();
  isOnline = true;
  delete document.documentElement.dataset.host;
  root = createRoot(place);
});
afterEach(async () => {
  await act(async () => root.unmount());
  vi.useRealTimers();
});

test('nothing is loaded before it is wanted', async () => {
  await show(0, false);
  expect(load).not.toHaveBeenCalled();
  expect(place.textContent).toBe('still');
  expect(found).toBeUndefined();
});

test('what fails to load leaves the still result, says why, and comes once online', async () => {
  isOnline = false;
  await show(1, true);
  expect(place.textContent).toBe('still');
  expect(found?.text).toMatch(
    /^This example could not be loaded: a file of this site could not be fetched\./,
  );
  isOnline = true;
  await act(async () => window.dispatchEvent(new Event('online')));
  expect(place.textContent).toBe('loaded');
  expect(run).toHaveBeenCalledTimes(1);
  expect(found).toBeUndefined();
});

test('another wish is another attempt', async () => {
  isOnline = false;
  await show(1, true);
  isOnline = true;
  await show(2, true);
  expect(place.textContent).toBe('loaded');
});

test('after 15 s it is late, and another start has the time again', async () => {
  await show(1, true);
  await act(async () => vi.advanceTimersByTime(14_000));
  expect(found).toBeUndefined();
  await act(async () => vi.advanceTimersByTime(1_000));
  expect(found?.text).toMatch(/has not started within 15 seconds/);
  expect(found?.onRetry).toBeDefined();
  await show(2, true);
  expect(found).toBeUndefined();
  await act(async () => vi.advanceTimersByTime(15_000));
  expect(found).toBeDefined();
  await show(2, false);
  expect(found).toBeUndefined();
});

test('where its host does not let it run, trying again is not offered', async () => {
  document.documentElement.dataset.host = 'forms';
  await show(1, true);
  expect(found?.text).toContain('allow-forms');
  expect(found?.onRetry).toBeUndefined();
});
