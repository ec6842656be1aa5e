import { expect, test } from 'vitest';
import { fromEditor, pathInEditor, toEditor } from './editor-files';

test.each<Record<string, string>>([
  { '/app/page.tsx': 'page', '/lib/notes.ts': 'notes' },
  { '/package.json': 'not JSON' },
  { '/files/app/page.tsx': 'a folder of the same name', '/pages/api/hello.ts': '' },
])('files come back from the editor as they went in: %j', (files) => {
  expect(fromEditor(toEditor(files))).toEqual(files);
});

test('the editor finds its entry, and no package.json to rewrite', () => {
  const files = toEditor({ '/package.json': 'not JSON', '/pages/index.tsx': '' });
  expect(files).toHaveProperty(['/app/page.tsx']);
  expect(files).not.toHaveProperty(['/package.json']);
  expect(files).toHaveProperty([pathInEditor('/package.json')], 'not JSON');
});
