/** A route that does not compile stops itself, and no other: in a live example and in the playground. */
import LZString from 'lz-string';
import { example, replaceInEditor } from '../live-example';
import { expect, type Page, test } from '../site';

const files = {
  '/app/layout.tsx':
    'export default ({ children }) => (\n  <html lang="en">\n    <body>{children}</body>\n  </html>\n);\n',
  '/app/page.tsx': 'export default function Page() {\n  return <h1>Home</h1>;\n}\n',
  '/app/a/page.tsx': 'export default function A() {\n  return <h1>Fine</h1>;\n}\n',
};
const brokenA = 'export default function A() {\n  return <h1>;\n}\n';
const hashOf = (value: unknown) => `#code=${LZString.compressToEncodedURIComponent(JSON.stringify(value))}`;

function playground(page: Page) {
  const section = page.locator('section[data-example="playground"]');
  return {
    section,
    app: section.frameLocator('iframe[title*="Preview"]').frameLocator('iframe.shown'),
    async goTo(path: string) {
      const bar = section.getByRole('textbox', { name: /^Path/ });
      await bar.fill(path);
      await bar.press('Enter');
    },
  };
}

async function typeInto(page: Page, file: string, text: string) {
  const { section } = playground(page);
  await section.getByRole('tab', { name: file, exact: true }).click();
  const editor = section.locator('.cm-content');
  if (!(await editor.isVisible())) await section.getByRole('button', { name: 'Edit', exact: true }).click();
  await editor.click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
}

test('in the playground the other routes run, the broken one says where, and comes back', async ({
  page,
}) => {
  await page.goto(`/playground${hashOf({ files: { ...files, '/app/a/page.tsx': brokenA } })}`);
  const { app, goTo, section } = playground(page);
  await section.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(app.getByRole('heading', { name: 'Home' })).toBeVisible();
  await expect(section).toHaveAttribute('data-status', 'ready');
  await expect(section.getByRole('alert')).toContainText('/a does not compile');

  await goTo('/a');
  await expect(section).toHaveAttribute('data-status', 'error');
  await expect(app.getByText(/app\/a\/page\.tsx:\d+:\d+/)).toBeVisible();
  await expect(section.getByRole('alert')).toContainText(/app\/a\/page\.tsx:\d+:\d+/);

  await typeInto(page, 'app/page.tsx', files['/app/page.tsx'].replace('Home', 'New home'));
  await goTo('/');
  await expect(app.getByRole('heading', { name: 'New home' })).toBeVisible();
  await expect(section).toHaveAttribute('data-status', 'ready');

  await goTo('/a');
  await expect(app.getByText("This route doesn't compile")).toBeVisible();
  await typeInto(page, 'app/a/page.tsx', files['/app/a/page.tsx']);
  await expect(app.getByRole('heading', { name: 'Fine' })).toBeVisible();
  await expect(section).toHaveAttribute('data-status', 'ready');
  await expect(section.getByRole('alert')).toHaveCount(0);
});

test('an edit that breaks the open route leaves its last version on screen, with the problem over it', async ({
  page,
}) => {
  await page.goto(`/playground${hashOf({ files })}`);
  const { app, goTo, section } = playground(page);
  await section.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(app.getByRole('heading', { name: 'Home' })).toBeVisible();
  await goTo('/a');
  await expect(app.getByRole('heading', { name: 'Fine' })).toBeVisible();
  await typeInto(page, 'app/a/page.tsx', brokenA);
  await expect(section).toHaveAttribute('data-status', 'error');
  await expect(section.getByRole('alert')).toContainText(/app\/a\/page\.tsx:\d+:\d+/);
  await expect(app.getByRole('heading', { name: 'Fine' })).toBeVisible();
});

test('in a live example a broken Route Handler leaves the page running', async ({ page }) => {
  await page.goto('/examples/create-post');
  const live = example(page, 'route');
  await live.show();
  await live.run();
  await replaceInEditor(page, live, 'route.ts', (code) => `${code}\nexport const = 1;\n`);
  await expect(live.section.getByRole('alert')).toContainText(/route\.ts:\d+:\d+/);
  await expect(live.section).toHaveAttribute('data-status', 'ready');
  await replaceInEditor(page, live, 'route.ts', (code) => code.replace('\nexport const = 1;\n', ''));
  await expect(live.section.getByRole('alert')).toHaveCount(0);
  await expect(live.section).toHaveAttribute('data-status', 'ready');
});
