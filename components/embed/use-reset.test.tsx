// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { useReset } from './use-reset';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: Root;
let shown: ReturnType<typeof useReset>;
function Harness() {
  shown = useReset();
  return null;
}

beforeEach(() => {
  root = createRoot(document.createElement('div'));
  act(() => root.render(<Harness />));
});
afterEach(() => act(() => root.unmount()));

/** @returns whether the browser does nothing else with it */
function press(init: KeyboardEventInit): boolean {
  const event = new KeyboardEvent('keydown', { code: 'Digit0', cancelable: true, ...init });
  // happy-dom does not know it.
  Object.assign(event, { getModifierState: () => init.modifierAltGraph === true });
  act(() => window.dispatchEvent(event));
  return event.defaultPrevented;
}

it('resets at Ctrl+Alt+0, whatever sign is on the key, and at that alone', () => {
  expect(press({ key: 'º', ctrlKey: true, altKey: true })).toBe(true);
  expect(press({ key: '0', metaKey: true, altKey: true })).toBe(true);
  for (const other of [
    {},
    { ctrlKey: true },
    { altKey: true },
    { ctrlKey: true, altKey: true, code: 'Digit1' },
  ])
    expect(press(other)).toBe(false);
  expect(shown.resets).toBe(2);
});

it('leaves a sign that is typed with AltGr, as } is on German keyboards', () => {
  expect(press({ key: '}', ctrlKey: true, altKey: true, modifierAltGraph: true })).toBe(false);
  expect(shown.resets).toBe(0);
});

it('takes the last reset back until the next', () => {
  act(() => shown.reset());
  act(() => shown.undo());
  expect(shown).toMatchObject({ resets: 1, undos: 1 });
  act(() => shown.reset());
  expect(shown).toMatchObject({ resets: 2, undos: 0 });
});
