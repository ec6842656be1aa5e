import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { kept, keyOf } from './content-cache';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cache-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const text = (files: Record<string, Uint8Array>) =>
  Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]);

test('what is made of the same is made once', async () => {
  const make = vi.fn(async () => ({ 'b.js': Buffer.from('two'), 'a.js': Buffer.from('one') }));
  const first = await kept({ kind: 'bundles', key: keyOf('source'), make, root });
  const second = await kept({ kind: 'bundles', key: keyOf('source'), make, root });
  expect([first.isFromCache, second.isFromCache, make.mock.calls.length]).toEqual([false, true, 1]);
  expect(text(second.files)).toEqual([
    ['a.js', 'one'],
    ['b.js', 'two'],
  ]);
  expect(text(first.files)).toEqual(text(second.files));
});

test('what is made of something else is made again', async () => {
  const make = async () => ({ 'a.js': Buffer.from('one') });
  await kept({ kind: 'bundles', key: keyOf('source', 1), make, root });
  const other = await kept({ kind: 'bundles', key: keyOf('source', 2), make, root });
  expect(other.isFromCache).toBe(false);
});

test('what could not be made is not kept', async () => {
  const make = () => Promise.reject(new Error('does not build'));
  await expect(kept({ kind: 'bundles', key: 'k', make, root })).rejects.toThrow('does not build');
  expect(existsSync(join(root, 'bundles', 'k'))).toBe(false);
});

test('two that make the same at the same time both get it', async () => {
  const make = async () => ({ 'a.js': Buffer.from('one') });
  const wanted = { kind: 'bundles', key: 'k', make, root };
  const both = await Promise.all([kept(wanted), kept(wanted)]);
  expect(both.map(({ files }) => text(files))).toEqual([[['a.js', 'one']], [['a.js', 'one']]]);
  expect(readdirSync(join(root, 'bundles'))).toEqual(['k']);
});

test('only so many of a kind are kept', async () => {
  const make = async () => ({ 'a.js': Buffer.from('one') });
  for (const key of ['a', 'b', 'c']) await kept({ kind: 'bundles', key, make, limit: 2, root });
  expect(readdirSync(join(root, 'bundles'))).toHaveLength(2);
});

test('what is being made at the same time is not taken away', async () => {
  const make = async () => ({ 'a.js': Buffer.from('one') });
  const keys = Array.from({ length: 20 }, (_, index) => `key ${index}`);
  const all = await Promise.all(keys.map((key) => kept({ kind: 'bundles', key, make, limit: 20, root })));
  expect(all.map(({ files }) => text(files))).toEqual(keys.map(() => [['a.js', 'one']]));
});

test('a folder that somebody else is still filling neither counts nor goes', async () => {
  mkdirSync(join(root, 'bundles', 'draft-other'), { recursive: true });
  const make = async () => ({ 'a.js': Buffer.from('one') });
  for (const key of ['a', 'b']) await kept({ kind: 'bundles', key, make, limit: 1, root });
  expect(readdirSync(join(root, 'bundles'))).toEqual(['b', 'draft-other']);
});
