// @vitest-environment happy-dom
import { act, type ComponentProps } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PaneCode } from './pane-code';
import type { Variant } from './types';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
vi.mock('./editor/lazy-editor', () => ({ LazyEditor: () => <output>The editor</output> }));

const shown: Variant = {
  name: 'action',
  label: 'Server Action',
  files: { '/app/page.tsx': 'page' },
  open: ['/app/page.tsx'],
  highlighted: {},
  rendered: '',
  precompiled: '',
};
let root: Root;
let host: HTMLElement;

function render(props: Partial<ComponentProps<typeof PaneCode>> = {}): void {
  const all: ComponentProps<typeof PaneCode> = {
    ...{ id: 'x', shown, active: '/app/page.tsx', lines: [], revision: '0.0', hasSettled: true },
    ...{ problem: undefined, files: shown.files, place: undefined, onChange: () => {} },
    ...props,
  };
  act(() => root.render(<PaneCode {...all} />));
}
const hasEditor = () => host.querySelector('output') !== null;
const onPhone = (isPhone: boolean) => vi.stubGlobal('matchMedia', () => ({ matches: isPhone }));

beforeEach(() => {
  host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
});
afterEach(() => {
  act(() => root.unmount());
  host.remove();
  vi.unstubAllGlobals();
});

it('shows the editor as soon as the app has settled, where there is room', () => {
  onPhone(false);
  render({ hasSettled: false });
  expect(hasEditor()).toBe(false);
  render();
  expect(hasEditor()).toBe(true);
});

it.each(['button', 'pre'])('shows it on a phone when the reader presses %s', (pressed) => {
  onPhone(true);
  render();
  expect(hasEditor()).toBe(false);
  expect(host.textContent).toContain('page');
  act(() => host.querySelector<HTMLElement>(pressed)?.click());
  expect(hasEditor()).toBe(true);
});

it.each<[string, Partial<ComponentProps<typeof PaneCode>>]>([
  ['a place in it is asked for', { place: { file: '/app/page.tsx', line: 1, asked: 1 } }],
  ['there are edits', { files: { '/app/page.tsx': 'edited' } }],
])('shows it on a phone where %s', (_, props) => {
  onPhone(true);
  render(props);
  expect(hasEditor()).toBe(true);
});
