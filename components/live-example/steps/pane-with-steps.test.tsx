// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { defaultPaneOptions, type PaneOptions, PaneOptionsProvider } from '../pane-options';
import type { Variant } from '../types';
import { VariantPane } from '../variant-pane';
import { askForStep } from './ask-for-step';
import type { StepsData } from './steps-data';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const variant: Variant = {
  name: 'action',
  label: 'Server Action',
  files: { '/app/page.tsx': 'page', '/app/actions.ts': 'one\ntwo\nthree' },
  open: ['/app/page.tsx', '/app/actions.ts'],
  highlighted: {},
  rendered: '',
  precompiled: '',
  steps: [
    { caption: 'With an old file.', open: ['/app/old.ts', '/app/page.tsx'] },
    { caption: 'With two lines.', open: ['/app/actions.ts', '/app/page.tsx'] },
    { caption: 'As it is.', open: ['/app/actions.ts', '/app/page.tsx'] },
  ],
};
const data: StepsData = {
  action: [
    { files: { '/app/actions.ts': 'one', '/app/old.ts': 'old' }, highlighted: {} },
    { files: { '/app/actions.ts': 'one\ntwo' }, highlighted: {} },
    { files: {}, highlighted: {} },
  ],
};
let slug = 0;
let host: HTMLElement;
let onStep: ReturnType<typeof vi.fn<(step: number) => void>>;
let close: () => void;

function render(options: Partial<PaneOptions> = {}): void {
  slug += 1;
  const root = createRoot(host);
  const value = { ...defaultPaneOptions, startsByItself: false, onStep, ...options };
  act(() =>
    root.render(
      <PaneOptionsProvider value={value}>
        <VariantPane
          {...{
            id: 'x',
            slug: `example-${slug}`,
            variant,
            names: ['action'],
            view: 'alone',
            onTotals: () => {},
          }}
        />
      </PaneOptionsProvider>,
    ),
  );
  close = () => act(() => root.unmount());
}

beforeEach(() => {
  host = document.body.appendChild(document.createElement('div'));
  onStep = vi.fn();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener() {}, removeEventListener() {} }));
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => Response.json(data)),
  );
});
afterEach(() => {
  close();
  host.remove();
  vi.unstubAllGlobals();
});

const caption = () => host.querySelector('[role="group"] [role="status"]')?.textContent;
const code = () => host.querySelector('#x-code pre')?.textContent;
const marked = () => [...host.querySelectorAll('#x-code [data-marked]')].map((line) => line.textContent);
const tabs = () =>
  [...host.querySelectorAll('[aria-label="Files"] [role="tab"]')].map((tab) => tab.textContent);
/** Steps come by a request and a chunk, which a busy machine takes its time for. */
const eventually = (check: () => void) => act(() => vi.waitFor(check, { timeout: 120_000 }));
const inView = (step: number) => eventually(() => expect(caption()).toContain(`Step ${step} of 3`));
const press = (name: string) =>
  act(async () => host.querySelector<HTMLElement>(`button[aria-label="${name}"]`)?.click());
const pressKey = (init: KeyboardEventInit) =>
  act(async () =>
    window.dispatchEvent(new KeyboardEvent('keydown', { altKey: true, cancelable: true, ...init })),
  );

it('begins with the variant as it is, and loads nothing', () => {
  render();
  expect(caption()).toBe('Step 3 of 3: As it is.');
  expect(code()).toBe('page\n');
  expect(fetch).not.toHaveBeenCalled();
});

it('goes back and on, and marks what a step has changed', async () => {
  render();
  await press('Previous step');
  await inView(2);
  expect(code()).toBe('one\ntwo\n');
  expect(marked()).toEqual(['two\n']);
  await press('Previous step');
  await inView(1);
  expect(tabs()).toEqual(['app/page.tsx', 'app/actions.ts', 'app/old.ts']);
  expect(code()).toBe('old\n');
  expect(marked()).toEqual([]);
  await press('Previous step');
  await inView(1);
  await press('Step 3');
  await inView(3);
  expect(marked()).toEqual(['three\n']);
  expect(tabs()).toEqual(['app/page.tsx', 'app/actions.ts']);
  expect(onStep.mock.calls).toEqual([[2], [1], [3]]);
  expect(fetch).toHaveBeenCalledTimes(1);
});

it('listens to its keys, and to no others', async () => {
  render();
  await pressKey({ key: 'PageUp' });
  await inView(2);
  for (const other of [{ altKey: false }, { ctrlKey: true }, { shiftKey: true }, { metaKey: true }])
    await pressKey({ key: 'PageUp', ...other });
  await inView(2);
  await pressKey({ key: 'PageDown' });
  await inView(3);
});

it('opens at the step that the page asks for, with the file that it asks for', async () => {
  render({ step: 2, file: '/app/page.tsx' });
  const section = host.querySelector('section');
  expect(section?.dataset.settled).toBeUndefined();
  await inView(2);
  await eventually(() => expect(section?.dataset.settled).toBe(''));
  expect(code()).toBe('page\n');
});

it('goes where others ask it to, and nowhere else', async () => {
  render();
  for (const wish of [1, 7, 0, -1, 1.5, Number.NaN]) await act(async () => askForStep(wish));
  await inView(1);
  await act(async () => askForStep('next'));
  await inView(2);
});

it('says that steps did not load, and loads them when asked again', async () => {
  render();
  vi.mocked(fetch).mockResolvedValueOnce(new Response('', { status: 404 }));
  await press('Previous step');
  await eventually(() => expect(caption()).toContain('did not load (the site answered 404)'));
  await press('Previous step');
  await inView(2);
});
