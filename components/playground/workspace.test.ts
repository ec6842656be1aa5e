import { expect, test } from 'vitest';
import { change, firstFile, isEdited, pathsOf, type Workspace, type WorkspaceChange } from './workspace';

const files = { '/lib/notes.ts': 'notes', '/app/page.tsx': 'page' };
const start: Workspace = {
  files,
  original: files,
  from: { start: 'starter' },
  active: '/app/page.tsx',
  isTheirs: false,
  opened: 0,
  revision: 0,
};
const after = (...changes: WorkspaceChange[]) => changes.reduce(change, start);

test('typing changes the files and leaves the editor alone', () => {
  const typed = after({ type: 'edit', files: { ...files, '/app/page.tsx': 'typed' } });
  expect(typed).toMatchObject({ revision: 0, opened: 0 });
  expect(isEdited(typed)).toBe(true);
  expect(isEdited(after({ type: 'edit', files: { ...files } }))).toBe(false);
});

test('a new file is empty, shown, and can be taken back', () => {
  const added = after({ type: 'add', path: '/app/actions.ts' });
  expect(added).toMatchObject({ active: '/app/actions.ts', last: { said: 'Added /app/actions.ts.' } });
  expect(pathsOf(added)).toEqual(['/app/actions.ts', '/app/page.tsx', '/lib/notes.ts']);
  expect(pathsOf(change(added, { type: 'undo' }))).toEqual(['/app/page.tsx', '/lib/notes.ts']);
});

test('a deleted file comes back as it was, and what was typed elsewhere since stays', () => {
  const undone = after(
    { type: 'edit', files: { ...files, '/lib/notes.ts': 'typed before' } },
    { type: 'delete', path: '/lib/notes.ts' },
    { type: 'edit', files: { '/app/page.tsx': 'typed after' } },
    { type: 'undo' },
  );
  expect(undone.files).toEqual({ '/lib/notes.ts': 'typed before', '/app/page.tsx': 'typed after' });
  expect(undone.active).toBe('/lib/notes.ts');
});

test('the last file can be deleted, and comes back', () => {
  const empty = after({ type: 'delete', path: '/app/page.tsx' }, { type: 'delete', path: '/lib/notes.ts' });
  expect(empty).toMatchObject({ files: {}, active: undefined });
  expect(change(empty, { type: 'undo' })).toMatchObject({ files: { '/lib/notes.ts': 'notes' } });
});

test('a renamed file keeps its text, shown and typed, there and back', () => {
  const renamed = after({ type: 'rename', from: '/app/page.tsx', to: '/app/(home)/page.tsx' });
  expect(renamed.files).toEqual({ '/lib/notes.ts': 'notes', '/app/(home)/page.tsx': 'page' });
  expect(renamed.active).toBe('/app/(home)/page.tsx');
  const typed = change(renamed, {
    type: 'edit',
    files: { ...renamed.files, '/app/(home)/page.tsx': 'typed' },
  });
  expect(change(typed, { type: 'undo' }).files).toEqual({ ...files, '/app/page.tsx': 'typed' });
});

test('files that are opened, discarded or brought back count as not run yet', () => {
  const other = { '/app/page.tsx': 'from a link' };
  const opened = after({
    type: 'open',
    files: other,
    original: other,
    from: { packed: 'N4Ig' },
    isTheirs: false,
    said: 'Opened the link’s files.',
  });
  expect(opened).toMatchObject({ files: other, opened: 1, last: { said: 'Opened the link’s files.' } });
  expect(change(opened, { type: 'undo' })).toMatchObject({ files, from: { start: 'starter' }, opened: 2 });
  expect(change(opened, { type: 'discard' })).toMatchObject({ files: other, opened: 2 });
});

test('discarded edits come back', () => {
  const typed = { ...files, '/app/page.tsx': 'typed' };
  const discarded = after({ type: 'edit', files: typed }, { type: 'discard' });
  expect(discarded.files).toEqual(files);
  expect(change(discarded, { type: 'undo' }).files).toEqual(typed);
});

test('shared files are what later edits are compared with', () => {
  const typed = { ...files, '/app/page.tsx': 'typed' };
  const shared = after({ type: 'edit', files: typed }, { type: 'share', packed: 'N4Ig' });
  expect(shared).toMatchObject({ files: typed, from: { packed: 'N4Ig' }, opened: 0 });
  expect(isEdited(shared)).toBe(false);
});

test('the home page is shown first', () => {
  expect(firstFile(files)).toBe('/app/page.tsx');
  expect(firstFile({ '/app/a/page.tsx': '', '/src/app/page.jsx': '' })).toBe('/src/app/page.jsx');
  expect(firstFile({ '/pages/api/x.ts': '' })).toBe('/pages/api/x.ts');
});

test('files are the reader’s own from the first change on', () => {
  const opening = {
    type: 'open',
    files,
    original: files,
    from: { packed: 'N4Ig' },
    isTheirs: false,
  } as const;
  expect(after(opening, { type: 'select', path: '/lib/notes.ts' }).isTheirs).toBe(false);
  expect(after(opening, { type: 'edit', files: { ...files } }).isTheirs).toBe(false);
  expect(after(opening, { type: 'edit', files: { ...files, '/lib/notes.ts': '' } }).isTheirs).toBe(true);
  expect(after(opening, { type: 'delete', path: '/lib/notes.ts' }).isTheirs).toBe(true);
});
