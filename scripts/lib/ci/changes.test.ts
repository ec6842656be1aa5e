import { expect, test } from 'vitest';
import { changesIn } from './changes';

const diff = `diff --git data/claims/csrf.yaml data/claims/csrf.yaml
index 1..2 100644
--- data/claims/csrf.yaml
+++ data/claims/csrf.yaml
@@ -8 +8,2 @@ claims:
-old
+new
+newer
@@ -20,2 +20,0 @@ claims:
-gone
-gone
diff --git content/old.mdx content/old.mdx
deleted file mode 100644
--- content/old.mdx
+++ /dev/null
@@ -1,2 +0,0 @@
-a
-b
diff --git content/new page.mdx content/new page.mdx
new file mode 100644
--- /dev/null
+++ content/new page.mdx
@@ -0,0 +1,3 @@
+a
+b
+c
`;

test('reads the files of a diff and their lines as they are now', () => {
  expect(changesIn(diff)).toEqual([
    {
      path: 'data/claims/csrf.yaml',
      isGone: false,
      lines: [
        [8, 9],
        [20, 20],
      ],
    },
    { path: 'content/old.mdx', isGone: true, lines: [] },
    { path: 'content/new page.mdx', isGone: false, lines: [[1, 3]] },
  ]);
});

test('a file whose mode alone changed has no lines', () => {
  expect(changesIn('diff --git a.sh a.sh\nold mode 100644\nnew mode 100755\n')).toEqual([
    { path: 'a.sh', isGone: false, lines: [] },
  ]);
});
