// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';

const root = () => document.documentElement;
const size = (name: string) => root().style.getPropertyValue(`--${name}`);

/** A page that has just been opened. */
async function opened(fontsize?: number) {
  vi.resetModules();
  if (fontsize) root().style.setProperty('--fontsize', String(fontsize));
  return import('./text-sizes');
}

beforeEach(() => {
  root().removeAttribute('style');
  for (const name of Object.keys(root().dataset)) delete root().dataset[name];
});

it.each([
  [1, '20', '125'],
  [2 / 3, '30', '188'],
  [2, '13', '100'],
  [0.1, '48', '300'],
])('shown at %d: text of %s px and the app at %s %', async (scale, fontsize, zoom) => {
  const { showAtScale } = await opened();
  showAtScale(scale);
  expect([size('fontsize') || '13', size('zoom')]).toEqual([fontsize, zoom]);
});

it('what an address asks for is never made smaller', async () => {
  const { showAtScale } = await opened(28);
  showAtScale(1);
  expect(size('fontsize')).toBe('28');
});

it('follows a deck to another screen', async () => {
  const { showAtScale } = await opened();
  showAtScale(0.5);
  showAtScale(1);
  expect(size('fontsize')).toBe('20');
});

it('what the page around it has said early is not taken for what the address asks for', async () => {
  root().style.setProperty('--asked-fontsize', '13');
  const { showAtScale } = await opened(40);
  showAtScale(1);
  expect(size('fontsize')).toBe('20');
  showAtScale(2);
  expect(size('fontsize')).toBe('13');
});

it('what the reader has chosen goes before all else', async () => {
  const { changeTextSize, showAtScale } = await opened();
  showAtScale(1);
  changeTextSize(-2);
  showAtScale(0.5);
  expect(size('fontsize')).toBe('18');
  for (let press = 0; press < 40; press++) changeTextSize(2);
  expect(size('fontsize')).toBe('48');
});
