import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { damagedEdits, forgetDamaged, keep, readKept } from './kept';
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
  expect(keep(workspace({ start: 'starter' }))).toMatch(/doesn’t allow storage\. Download/);
  expect(readKept('own')).toBeUndefined();
});

test.each(['', 'null', '[]', '{"files":{"/a":1},"from":{"start":"starter"}}', '{"files":{"/a":""}}'])(
  'what cannot be read back is taken for nothing: %j',
  (text) => {
    storage.setItem('playground:own', text);
    expect(readKept('own')).toBeUndefined();
  },
);

test.each([
  ['{"files":{"/app/pa', /cut off, or not JSON/],
  ['', /cut off, or not JSON/],
  ['null', /doesn’t know their format/],
  ['[]', /doesn’t know their format/],
  ['"text"', /doesn’t know their format/],
  ['{"files":{"/a":""}}', /don’t say which app they belong to/],
  ['{"files":{"/a":""},"from":{"start":{}}}', /don’t say which app they belong to/],
  ['{"files":{"/a":""},"from":{"__proto__":{"start":"starter"}}}', /don’t say/],
  ['{"__proto__":{"files":{"/a":""},"from":{"start":"starter"}}}', /don’t say/],
  ['{"files":{"/a":1},"from":{"start":"starter"}}', /must be a string/],
  ['{"files":{"__proto__":"x"},"from":{"start":"starter"}}', /starts with a slash/],
  ['{"files":{"/a\u202e.ts":""},"from":{"start":"starter"}}', /U\+202E/],
  ['{"files":[],"from":{"start":"starter"}}', /an object of paths and texts/],
  [`{"files":{"/a":"${'x'.repeat(1_000_001)}"},"from":{"start":"starter"}}`, /more than 1 MB/],
])('edits that cannot be read are told of, and outlive new ones: %.60s', (text, reason) => {
  storage.setItem('playground:own', text);
  expect(readKept('own')).toBeUndefined();
  expect(damagedEdits()).toEqual({ reason: expect.stringMatching(reason), text });
  expect(keep(workspace({ start: 'starter' }))).toBeUndefined();
  expect(readKept('own')).toEqual({ files, from: { start: 'starter' } });
  expect(damagedEdits()?.text).toBe(text);
  forgetDamaged();
  expect(damagedEdits()).toBeUndefined();
  expect(readKept('own')).toBeDefined();
});

test('damaged edits outlive the starter, which is kept by keeping nothing', () => {
  storage.setItem('playground:own', '{');
  keep(workspace({ start: 'starter' }, files));
  expect(damagedEdits()?.text).toBe('{');
});

test('nothing is damaged where nothing is kept, and where there is no storage', () => {
  expect(damagedEdits()).toBeUndefined();
  vi.stubGlobal('localStorage', undefined);
  expect(damagedEdits()).toBeUndefined();
});

test('a title is kept with the files, and what is none is left out', () => {
  keep({ ...workspace({ packed: 'N4Ig' }), title: 'Mine ' });
  expect(readKept('link')).toEqual({ files, from: { packed: 'N4Ig' }, title: 'Mine' });
  storage.setItem('playground:link', JSON.stringify({ files, from: { packed: 'N4Ig' }, title: { a: 1 } }));
  expect(readKept('link')).toEqual({ files, from: { packed: 'N4Ig' } });
});
