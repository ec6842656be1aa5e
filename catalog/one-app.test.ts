import { expect, test } from 'vitest';
import { messageFor, sampleFiles } from './sample-content';

test('two examples with a file of the same path', () => {
  const files = sampleFiles();
  const copy = [...files].filter(([path]) => path.startsWith('examples/create-post/'));
  for (const [path, text] of copy) files.set(path.replace('create-post', 'cart'), text);
  for (const slug of ['cart', 'create-post']) {
    const page = `examples/${slug}/shared/app/page.tsx`;
    files.set(`examples/${slug}/shared/app/${slug}/page.tsx`, files.get(page) ?? '');
    files.delete(page);
    files.delete(`examples/${slug}/action/app/page.tsx`);
    files.set(`examples/${slug}/action/app/${slug}/actions.ts`, '');
    const yaml = `examples/${slug}/example.yaml`;
    files.set(yaml, (files.get(yaml) ?? '').replaceAll('app/page.tsx', `app/${slug}/page.tsx`));
  }
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "examples/cart/route/app/api/posts/route.ts:1:1  (file)
      got the file "/app/api/posts/route.ts", which examples/create-post has, too
      fix: name it for what this example is about, such as "/app/api/cart/route.ts": the tests build many examples as one app

    examples/cart/shared/lib/posts.ts:1:1  (file)
      got the file "/lib/posts.ts", which examples/create-post has, too
      fix: name it for what this example is about, such as "/lib/cart-posts.ts": the tests build many examples as one app"
  `);
});
