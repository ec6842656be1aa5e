import { expect, test } from 'vitest';
import { openedBy, ownOpening } from './opening';
import type { Start } from './origin';
import { hashOf, pack } from './share';

const files = { '/app/page.tsx': 'page' };
const edited = { '/app/page.tsx': 'edited' };
const start = (id: string): Start => ({ id, title: id, files, open: '/app/page.tsx' });
const starts = [
  start('starter'),
  start('create-post/action'),
  start('create-post/route'),
  start('conformance/default/actions/cached'),
];
const opened = (search: string, hash = '', kept: Parameters<typeof openedBy>[2] = []) =>
  openedBy({ search, hash }, starts, kept);

test('a plain address asks for nothing', () => {
  expect(opened('')).toBeUndefined();
  expect(opened('?utm=x', '#heading')).toBeUndefined();
});

test('a link opens its files, ahead of an example in the query', () => {
  const packed = pack(edited);
  expect(opened('?example=create-post', hashOf(packed))).toMatchObject({
    opening: { files: edited, original: edited, from: { packed }, isTheirs: false },
  });
});

test('edits of the same link come back, those of another do not', () => {
  const packed = pack(files);
  const kept = [{ files: edited, from: { packed } }];
  expect(opened('', hashOf(packed), kept)).toMatchObject({ opening: { files: edited, original: files } });
  const other = hashOf(pack({ '/app/page.tsx': 'other' }));
  expect(opened('', other, kept)).toMatchObject({ opening: { files: { '/app/page.tsx': 'other' } } });
});

test('a query opens an example, by its first variant where none is named', () => {
  expect(opened('?example=create-post&variant=route')).toMatchObject({
    opening: { from: { start: 'create-post/route' } },
  });
  expect(opened('?example=create-post')).toMatchObject({
    opening: { from: { start: 'create-post/action' } },
  });
});

test('an app of this site has its title, which a reader may change; what comes of the starter has none', () => {
  const title = 'create-post/route';
  const asked = '?example=create-post&variant=route';
  expect(opened(asked)).toMatchObject({ opening: { title, originalTitle: title } });
  const mine = { files: edited, from: { start: title }, title: 'Mine' };
  expect(opened(asked, '', [mine])).toMatchObject({ opening: { title: 'Mine', originalTitle: title } });
  expect(ownOpening(starts, mine)).toMatchObject({ title: 'Mine', originalTitle: title });
  expect(ownOpening(starts, undefined)).not.toHaveProperty('title');
});

test('a query opens the app of conformance cases, with the edits of it that were kept', () => {
  const from = { start: 'conformance/default/actions/cached' };
  expect(opened('?app=default/actions/cached')).toMatchObject({ opening: { files, from } });
  const kept = [{ files: edited, from }];
  expect(opened('?app=default/actions/cached', '', kept)).toMatchObject({
    opening: { files: edited, original: files },
  });
});

test('what cannot be opened is told', () => {
  expect(opened('?app=default/nothing/cached')).toEqual({
    problem: 'There is no app of conformance cases "app=default%2Fnothing%2Fcached" on this site.',
  });
  expect(opened('?example=create-post&variant=<b>')).toEqual({
    problem: 'There is no example "example=create-post&variant=%3Cb%3E" on this site.',
  });
  expect(opened('', '#code=x')).toEqual({
    problem: 'This link cannot be opened: it is cut off or damaged.',
  });
});

test('without an address the reader’s own work opens, compared with what it started from', () => {
  expect(ownOpening(starts, undefined)).toMatchObject({ files, from: { start: 'starter' } });
  const own = { files: edited, from: { start: 'create-post/route' } };
  expect(ownOpening(starts, own)).toMatchObject({ files: edited, original: files });
  const gone = { files: edited, from: { start: 'no-longer/here' } };
  expect(ownOpening(starts, gone)).toMatchObject({ files: edited, original: edited });
});

test('the title of a link comes with its files, and a kept one in its place', () => {
  const packed = pack(files, 'Notes\u202e');
  const hash = hashOf(packed, 'Notes');
  expect(hash).toBe(`#title=notes&code=${packed}`);
  expect(opened('', hash)).toMatchObject({ opening: { title: 'Notes', originalTitle: 'Notes' } });
  const kept = [{ files, from: { packed }, title: 'Mine' }];
  expect(opened('', hash, kept)).toMatchObject({ opening: { title: 'Mine', originalTitle: 'Notes' } });
  expect(opened('', `#title=my-notes&code=${pack(files)}`)).toMatchObject({ opening: { title: 'My notes' } });
});
