import { expect, test } from 'vitest';
import { pathInEditor, toEditor } from './editor-files';

test('a file keeps its text, also below a folder of the same name', () => {
  const path = '/files/app/page.tsx';
  expect(toEditor({ [path]: 'text' })).toHaveProperty([pathInEditor(path)], 'text');
});

test('the editor finds its entry, and no package.json to rewrite', () => {
  const files = toEditor({ '/package.json': 'not JSON', '/pages/index.tsx': '' });
  expect(files).toHaveProperty(['/app/page.tsx']);
  expect(files).not.toHaveProperty(['/package.json']);
  expect(files).toHaveProperty([pathInEditor('/package.json')], 'not JSON');
});
