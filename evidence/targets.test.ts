import { expect, test } from 'vitest';
import { isAskedOn, isPreview, pinnedTargets, previewTargets, type Target, targetsOf } from './targets';

const preview = (comparedWith: string, more: Partial<Target> = {}): Target => ({
  id: `16.9.0-canary.1${comparedWith.slice('16.4.6'.length)}`,
  next: '16.9.0-canary.1',
  react: '19.3.1',
  cacheComponents: comparedWith.endsWith('-cache-components'),
  comparedWith,
  ...more,
});

test('a preview is asked what the target that it is compared with is asked', () => {
  const withCache = preview('16.4.6-cache-components');
  expect(isAskedOn({}, withCache)).toBe(true);
  expect(isAskedOn({ on: ['16.4.6-cache-components'] }, withCache)).toBe(true);
  expect(isAskedOn({ on: ['16.4.6'] }, withCache)).toBe(false);
  const withWebpack = preview('16.4.6-webpack', { bundler: 'webpack' });
  expect(isAskedOn({}, withWebpack)).toBe(false);
  expect(isAskedOn({ also: ['16.4.6-webpack'] }, withWebpack)).toBe(true);
});

test('a release is a preview by its name, whatever the mode', () => {
  expect(['16.5.0-canary.1', '16.5.0-rc.0-cache-components'].map(isPreview)).toEqual([true, true]);
  expect(['16.4.6', '16.4.6-cache-components', '16.4.6-webpack'].map(isPreview)).toEqual([
    false,
    false,
    false,
  ]);
});

test('a preview is never among the pinned targets, and is of one release', () => {
  expect(pinnedTargets.filter(({ id }) => isPreview(id))).toEqual([]);
  expect(previewTargets.filter(({ id }) => !isPreview(id))).toEqual([]);
  expect(new Set(previewTargets.map(({ next }) => next)).size).toBeLessThanOrEqual(1);
  for (const { next } of previewTargets) expect(targetsOf(next)).toEqual(previewTargets);
});
