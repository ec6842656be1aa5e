import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepOnly, putInPlaceOf, renderedFolder } from './preview-folders';
import { standInPreviews } from './stand-in-previews';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'previews-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('a preview takes the place of the one before it, and of no other', () => {
  for (const name of ['a.action.', 'a.action-2.', 'b.action.']) putInPlaceOf(root, name, '1.json', 'old');
  putInPlaceOf(root, 'a.action.', '2.json', 'new');
  expect(readdirSync(root).sort()).toEqual(['a.action-2.1.json', 'a.action.2.json', 'b.action.1.json']);
  putInPlaceOf(root, 'a.action.', '2.json', 'newer');
  expect(readFileSync(join(root, 'a.action.2.json'), 'utf8')).toBe('newer');
});

test('what belongs to no example is taken away', () => {
  for (const name of ['a.action.', 'gone.action.']) putInPlaceOf(root, name, 'html', '');
  mkdirSync(join(root, 'odd'));
  keepOnly(root, ['a.action.', 'a.route.']);
  expect(readdirSync(root)).toEqual(['a.action.html']);
});

test('only a preview that is not there is stood in for', () => {
  const example = { slug: 'a', variants: [{ name: 'action' }, { name: 'route' }] };
  const folder = join(root, renderedFolder);
  mkdirSync(folder, { recursive: true });
  putInPlaceOf(folder, 'a.action.', 'html', 'real');
  expect(standInPreviews([example], root)).toBe(1);
  expect(readFileSync(join(folder, 'a.action.html'), 'utf8')).toBe('real');
  expect(readFileSync(join(folder, 'a.route.html'), 'utf8')).toContain('is being built');
  expect(standInPreviews([example], root)).toBe(0);
});
