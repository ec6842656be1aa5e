import { expect, test } from 'vitest';
import { closureOf, type Locked, nameOf, readLocked, resolveIn } from './lock';

const locked: Locked = {
  'node_modules/a': {
    version: '1.0.0',
    dependencies: { b: '1', '@s/c': '1', native: '1' },
    optionalDependencies: { native: '1' },
  },
  'node_modules/a/node_modules/b': { version: '1.0.0', dependencies: { '@s/c': '1' } },
  'node_modules/b': {
    version: '2.0.0',
    peerDependencies: { a: '1', d: '1' },
    peerDependenciesMeta: { d: { optional: true } },
  },
  'node_modules/@s/c': { version: '1.0.0' },
  'node_modules/d': { version: '1.0.0' },
  'node_modules/native': { version: '1.0.0' },
};

test('finds a package where Node would', () => {
  expect(resolveIn(locked, 'node_modules/a', 'b')).toBe('node_modules/a/node_modules/b');
  expect(resolveIn(locked, 'node_modules/a/node_modules/b', '@s/c')).toBe('node_modules/@s/c');
  expect(resolveIn(locked, '', 'b')).toBe('node_modules/b');
  expect(resolveIn(locked, 'node_modules/a', 'nothing')).toBeUndefined();
  expect(nameOf('node_modules/a/node_modules/@s/c')).toBe('@s/c');
});

test('follows what is needed, peers too, and nothing optional', () => {
  expect(closureOf(locked, ['a'])).toEqual([
    'node_modules/@s/c',
    'node_modules/a',
    'node_modules/a/node_modules/b',
  ]);
  expect(closureOf(locked, ['b'])).toContain('node_modules/a');
  expect(closureOf(locked, ['b'])).not.toContain('node_modules/d');
});

test('what is developed here counts as no package of others', () => {
  const paths = Object.keys(readLocked());
  expect(paths).toContain('node_modules/next');
  expect(paths.filter((path) => /next-sandbox|action-or-route|^sandbox/.test(path))).toEqual([]);
});

test('every package of the lockfile has a licence that allows to share the site', () => {
  const licences = new Set(Object.values(readLocked()).flatMap(({ license }) => license ?? []));
  const copyleft = [...licences].filter((one) => /\b(A?GPL|SSPL|BUSL|CC-BY-NC)/.test(one));
  expect(copyleft).toEqual([]);
});
