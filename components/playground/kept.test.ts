import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keep, readKept } from './kept';
import type { Workspace } from './workspace';

const files = { '/app/page.tsx': 'page' };
const workspace = (from: Workspace['from'], original = { '/app/page.tsx': 'before' }): Workspace => ({
  files,
  original,
  from,
  isTheirs: true,
  opened: 0,
  revision: 0,
});

/** As much of a browser's storage as is used. */
class Storage {
  items = new Map<string, string>();
  getItem = (name: string) => this.items.get(name) ?? null;
  setItem = (name: string, value: string) => void this.items.set(name, value);
  removeItem = (name: string) => void this.items.delete(name);
}
let storage: Storage;

beforeEach(() => {
  storage = new Storage();
  vi.stubGlobal('localStorage', storage);
});
afterEach(() => vi.unstubAllGlobals());

test('own work and edits of a link are kept side by side', () => {
  expect(keep(workspace({ start: 'create-post/action' }))).toBeUndefined();
  expect(keep(workspace({ packed: 'N4Ig' }))).toBeUndefined();
  expect(readKept('own')).toEqual({ files, from: { start: 'create-post/action' } });
  expect(readKept('link')).toEqual({ files, from: { packed: 'N4Ig' } });
});

test('the starter without edits is forgotten', () => {
  keep(workspace({ start: 'starter' }));
  expect(readKept('own')).toBeDefined();
  keep(workspace({ start: 'starter' }, files));
  expect(readKept('own')).toBeUndefined();
});

test('a full storage is told, and so is none', () => {
  storage.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  expect(keep(workspace({ start: 'starter' }))).toMatch(/is full\. Download/);
  vi.stubGlobal('localStorage', undefined);
  expect(keep(workspace({ start: 'starter' }))).toMatch(/grants no storage\. Download/);
  expect(readKept('own')).toBeUndefined();
});

test.each(['', 'null', '[]', '{"files":{"/a":1},"from":{"start":"starter"}}', '{"files":{"/a":""}}'])(
  'what cannot be read back is taken for nothing: %j',
  (text) => {
    storage.setItem('playground:own', text);
    expect(readKept('own')).toBeUndefined();
  },
);
