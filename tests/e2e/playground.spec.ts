import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import LZString from 'lz-string';
import { expectNoFindings, expectNoSidewaysScrolling, showIn } from '../axe';
import { editorMarks, recordScripts, textOfScript } from '../first-scripts';
import { playground } from '../playground';
import { expect, listens, type Page, recordRequests, tabTo, test } from '../site';

const address = '/playground';
const hashOf = (value: unknown) => `#code=${LZString.compressToEncodedURIComponent(JSON.stringify(value))}`;
const layout =
  'export default ({ children }) => (\n  <html lang="en">\n    <body>{children}</body>\n  </html>\n);\n';
const linked = (heading: string) => ({
  files: {
    '/app/layout.tsx': layout,
    '/app/page.tsx': `export default function Page() {\n  return <h1>${heading}</h1>;\n}\n`,
  },
});

/** Replaces the text of the open file, as select-all and paste would. */
async function typeInstead(page: Page, text: string) {
  const { code, editor } = playground(page);
  if (!(await editor.isVisible())) await code.click();
  await editor.click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
}

test('the starter runs: its form calls the action, its handler answers, at 320 px too', async ({ page }) => {
  await page.goto(address);
  const { app, run, section, wire } = playground(page);
  await expect(section).toHaveAttribute('data-status', 'idle');
  await run();
  await app.getByRole('textbox').fill('Bring the projector');
  await app.getByRole('button', { name: 'Add' }).click();
  await expect(app.getByText('Bring the projector')).toBeVisible();
  await expect(wire.getByText('POST').first()).toBeVisible();
  await expectNoSidewaysScrolling(page);
});

test('code from a link is shown and does not run before Run is pressed', async ({ page }) => {
  const requests = recordRequests(page);
  await page.goto(address + hashOf(linked('From a link')));
  const { app, button, code, run, section } = playground(page);
  await expect(code).toContainText('From a link');
  await expect(section.getByText('Code from a link never runs by itself')).toBeVisible();
  await typeInstead(page, linked('Edited').files['/app/page.tsx']);
  // By the time that an edit is kept whatever would run by itself had its time to start.
  await expect.poll(() => page.evaluate(() => localStorage.getItem('playground:link'))).toContain('Edited');
  await expect(section).toHaveAttribute('data-status', 'idle');
  await expect(section.locator('iframe')).toHaveCount(0);
  expect(requests.filter((url) => new URL(url).pathname.startsWith('/sandbox/'))).toEqual([]);

  await run();
  await expect(app.getByRole('heading', { name: 'Edited' })).toBeVisible();
  await button('Stop').click();
  await expect(section).toHaveAttribute('data-status', 'idle');
  await expect(section.locator('iframe')).toHaveCount(0);
});

test('an edit shows in the running app, a broken one by file and line, and is there after a reload', async ({
  page,
}) => {
  await page.goto(address + hashOf(linked('Before')));
  const { app, button, code, run, section } = playground(page);
  await run();
  await typeInstead(page, 'export default function Page() {\n  return <p>;\n}\n');
  await expect(section).toHaveAttribute('data-status', 'error');
  await expect(section.getByRole('alert')).toContainText(/app\/page\.tsx:\d+/);
  await typeInstead(page, linked('After').files['/app/page.tsx']);
  await expect(section).toHaveAttribute('data-status', 'ready');
  await expect(app.getByRole('heading', { name: 'After' })).toBeVisible();

  await page.reload();
  await expect(code).toContainText('After');
  await expect(section).toHaveAttribute('data-status', 'idle');
  await button('Discard my edits').click();
  await expect(code).toContainText('Before');
  await button('Undo').click();
  await expect(code).toContainText('After');
});

test('edits of a link do not stand in the way of the reader’s own', async ({ page }) => {
  await page.goto(address);
  const { code, file } = playground(page);
  await typeInstead(page, '// my own work');
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('playground:own')))
    .toContain('my own work');
  await page.goto('about:blank');
  await page.goto(address + hashOf(linked('Somebody else’s')));
  await expect(code).toContainText('Somebody else’s');
  await typeInstead(page, '// edited link');
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('playground:link')))
    .toContain('edited link');
  await page.goto('about:blank');
  await page.goto(address);
  await expect(file('app/page.tsx')).toHaveAttribute('aria-selected', 'true');
  await expect(code).toContainText('my own work');
});

test('a file is added, renamed and deleted, each with a way back', async ({ page }) => {
  await page.goto(address + hashOf(linked('Files')));
  const { button, code, file, section } = playground(page);
  const path = section.getByRole('textbox', { name: /path/i });

  await button('Add file').click();
  await path.fill('/app/page.tsx');
  await button('Add').click();
  await expect(section.getByRole('alert')).toHaveText('/app/page.tsx already exists');
  await path.fill('/app/about/page.tsx');
  await button('Add').click();
  await expect(file('app/about/page.tsx')).toBeFocused();
  await expect(code).toContainText('function AboutPage()');
  await typeInstead(page, '// about');

  await button('Rename').click();
  await path.fill('/app/team/page.tsx');
  await path.press('Enter');
  await expect(file('app/about/page.tsx')).toHaveCount(0);
  await expect(file('app/team/page.tsx')).toBeFocused();
  await expect(code).toContainText('// about');

  await button('Delete').click();
  await expect(file('app/team/page.tsx')).toHaveCount(0);
  await button('Undo').click();
  await expect(file('app/team/page.tsx')).toBeFocused();
  await expect(code).toContainText('// about');
});

test('a new page, handler and API Route work as they come', async ({ page }) => {
  await page.goto(address + hashOf(linked('Files')));
  const { app, button, run, section } = playground(page);
  const add = async (kind: string) => {
    await button('Add file').click();
    await section.getByLabel('Kind of file').selectOption({ label: kind });
    await button('Add').click();
  };
  await add('Page: a URL that people open');
  await add('Route Handler: a URL that programs call');
  await add('API Route: of the Pages Router');
  await add('Server Actions: functions that forms and components call');
  await run();
  const goTo = async (path: string) => {
    const bar = section.getByRole('textbox', { name: /^Path/ }).first();
    await bar.fill(path);
    await bar.press('Enter');
  };
  await goTo('/about');
  await expect(app.getByRole('heading', { name: 'About' })).toBeVisible();
  await goTo('/api/hello?name=you');
  await expect(app.getByText('"hello":"you"')).toBeVisible();
  await goTo('/api/hello-2?name=me');
  await expect(app.getByText('"hello":"me"')).toBeVisible();
  await expect(section.getByRole('alert')).toHaveCount(0);
});

test('what there is to start from is searched and chosen by keyboard, and Escape leaves it', async ({
  page,
}) => {
  await page.goto(address);
  const { button, file, section } = playground(page);
  await button('Start from…').click();
  const starts = section.getByRole('dialog', { name: 'Start from' });
  const search = starts.getByRole('searchbox', { name: 'Search' });
  await expect(search).toBeFocused();
  for (const group of ['New', 'Change data', 'Conformance cases']) {
    await expect(starts.getByRole('heading', { name: group, exact: true })).toBeVisible();
  }
  await expectNoFindings(page);
  await page.keyboard.press('Escape');
  await expect(starts).toBeHidden();
  await expect(button('Start from…')).toBeFocused();
  await button('Start from…').click();
  await search.fill('cart handler');
  await expect(starts.getByRole('status')).toHaveText('1 app');
  await page.keyboard.press('ArrowDown');
  await expect(starts.getByRole('button', { name: 'Change a cart: Server Action' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(starts).toBeHidden();
  await expect(file('app/cart/page.tsx')).toBeVisible();
  await expect(section).toHaveAttribute('data-status', 'idle');
});

test('a title goes with the link, is kept with the edits, and does no harm', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(address + hashOf({ ...linked('Titled'), title: `Notes \u202e\u0000${'x'.repeat(500)}` }));
  const { button, code, section } = playground(page);
  const title = section.getByRole('textbox', { name: 'Title' });
  await expect(title).toHaveValue(`Notes ${'x'.repeat(74)}`);
  await title.fill('My <b>Notes</b>');
  await button('Copy link').click();
  await expect(page).toHaveURL(/#title=my-b-notes-b&code=/);
  const link = page.url();
  await page.goto('about:blank');
  await page.goto(link);
  await expect(title).toHaveValue('My <b>Notes</b>');
  await expect(page).toHaveTitle(/^My <b>Notes<\/b> – /);
  await title.fill('Kept title');
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('playground:link')))
    .toContain('Kept title');
  await page.reload();
  await expect(title).toHaveValue('Kept title');
  await expect(code).toContainText('Titled');
});

test('keys run, step through files and tabs, and letters are left to what is written', async ({ page }) => {
  await page.goto(address + hashOf(linked('Keys')));
  const { app, button, code, editor, file, section } = playground(page);
  await expect(code).toContainText('<h1>Keys</h1>');
  await file('app/page.tsx').focus();
  await page.keyboard.press('j');
  await expect(file('app/layout.tsx')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('k');
  await expect(file('app/page.tsx')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('w');
  await expect(section.getByRole('tab', { name: 'Console' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('?');
  await expect(section.getByRole('dialog', { name: /shortcuts of the playground/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('e');
  await expect(editor).toBeFocused();
  await expect(section.getByRole('tab', { name: 'Console' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('// jokers');
  await expect(code).toContainText('// jokers');
  await expect(section).toHaveAttribute('data-status', 'idle');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(linked('Pressed').files['/app/page.tsx']);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(app.getByRole('heading', { name: 'Pressed' })).toBeVisible();
  await button('Stop').click();
  await section.getByRole('textbox', { name: 'Title' }).fill('');
  await page.keyboard.type('run');
  await expect(section.getByRole('textbox', { name: 'Title' })).toHaveValue('run');
  await expect(section).toHaveAttribute('data-status', 'idle');
});

for (const [width, height] of [
  [1280, 800],
  [1366, 768],
  [1920, 1080],
  [820, 1180],
  [375, 812],
] as const) {
  test(`at ${width} × ${height} code and result fill the window, with an error over the result`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto(address + hashOf(linked('Before')));
    const { app, code, run, section } = playground(page);
    await run();
    const boxOf = async (locator: typeof section) => {
      const box = await locator.boundingBox();
      if (!box) throw new Error(`${locator} is not shown`);
      return box;
    };
    const result = section.locator('iframe[title^="Preview"]');
    for (const part of [section, code, result]) {
      const box = await boxOf(part);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(height + 1);
    }
    const [whole, ofResult, ofCode] = [await boxOf(section), await boxOf(result), await boxOf(code)];
    expect(whole.y + whole.height).toBeGreaterThan(height - 24);
    expect(ofCode.height).toBeGreaterThan(140);
    if (width >= 1280) expect(ofResult.x).toBeGreaterThan(ofCode.x + ofCode.width - 2);
    await typeInstead(page, linked('After').files['/app/page.tsx']);
    await expect(app.getByRole('heading', { name: 'After' })).toBeVisible();
    await typeInstead(page, 'export default <');
    const note = section.getByRole('alert');
    await expect(note).toContainText(/app\/page\.tsx:\d+:\d+/);
    const ofNote = await boxOf(note.getByRole('button', { name: /^Go to line/ }));
    expect(ofNote.y + ofNote.height).toBeLessThanOrEqual(height);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    if (width < 900) {
      await section.getByRole('tab', { name: 'Files', exact: true }).click();
      await section.getByRole('tab', { name: 'app/layout.tsx' }).click();
      await expect(code).toContainText('children');
    }
    await expectNoSidewaysScrolling(page);
  });
}

const tooMany = Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`/app/${index}.ts`, '']));
for (const [name, hash, words] of [
  ['cut off', hashOf(linked('x')).slice(0, -9), /cut off or damaged/],
  ['no JSON', `#code=${LZString.compressToEncodedURIComponent('hello')}`, /not JSON/],
  ['too many files', hashOf({ files: tooMany }), /201 files; the playground opens at most 200/],
  ['a relative path', hashOf({ files: { 'page.tsx': '' } }), /a path starts with a slash/],
  ['no text', hashOf({ files: { '/app/page.tsx': null } }), /the text of \/app\/page\.tsx must be a string/],
  [
    'a prototype',
    `#code=${LZString.compressToEncodedURIComponent('{"files":{"__proto__":{"a":"b"}}}')}`,
    /starts with a slash/,
  ],
] as const) {
  test(`a link that is ${name} says so, and leaves a way on`, async ({ page }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.goto(address + hash);
    const { button, code, file, section } = playground(page);
    await expect(section.getByRole('alert')).toContainText(words);
    await expect(code).toContainText('Notes');
    await button('Start from…').click();
    const starts = section.getByRole('dialog', { name: 'Start from' });
    await starts.getByRole('button', { name: 'Create a post: Route Handler' }).click();
    await expect(section.getByRole('alert')).toHaveCount(0);
    await expect(file('app/posts.tsx')).toBeVisible();
    await expect(section).toHaveAttribute('data-status', 'idle');
    expect(new URL(page.url()).hash).toBe('');
    expect(errors).toEqual([]);
  });
}

test('another link in the same tab opens its files, without running them, and can be undone', async ({
  page,
}) => {
  await page.goto(address + hashOf(linked('First')));
  const { app, button, code, run, section } = playground(page);
  await run();
  await expect(app.getByRole('heading', { name: 'First' })).toBeVisible();
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    hashOf(linked('Second')),
  );
  await expect(code).toContainText('Second');
  await expect(section).toHaveAttribute('data-status', 'idle');
  await expect(section.getByText('Opened the link’s files.')).toBeVisible();
  await button('Undo').click();
  await expect(code).toContainText('First');
  await expect(section).toHaveAttribute('data-status', 'idle');
  expect(new URL(page.url()).hash).toBe(hashOf(linked('First')));
});

test('a copied link opens the same files elsewhere, and the address changes only then', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(address);
  const { button, section } = playground(page);
  await typeInstead(page, '// passed on');
  await expect(section.getByText(/^\d+\.\d kB$/)).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
  await button('Copy link').click();
  await expect(section.getByText('Copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(page.url()).toBe(link);
  expect(link).toContain(`${baseURL}/playground#code=`);

  const other = await (await browser.newContext()).newPage();
  await other.goto(link);
  await expect(playground(other).code).toContainText('// passed on');
  await expect(playground(other).section).toHaveAttribute('data-status', 'idle');
  await other.context().close();
});

test('a long link comes with a warning', async ({ page }) => {
  const lines = Array.from({ length: 1_000 }, (_, index) => `// ${(index * 7919) ** 2}`);
  const hash = hashOf({ files: { '/app/page.tsx': lines.join('\n') } });
  expect(hash.length).toBeGreaterThan(8_000);
  await page.goto(address + hash);
  const { section } = playground(page);
  await expect(section.getByText(/kB: some chat apps cut off links longer than 8 kB/)).toBeVisible();
});

test('the download is a whole Next.js app', async ({ page }) => {
  await page.goto(address + hashOf({ files: { '/app/page.tsx': "import { z } from 'zod';\n" } }));
  const { button, code } = playground(page);
  await expect(code).toContainText('zod');
  const [download] = await Promise.all([page.waitForEvent('download'), button('Download zip').click()]);
  expect(download.suggestedFilename()).toBe('from-the-playground.zip');
  const entries = unzipSync(await readFile(await download.path()));
  const text = (name: string) => new TextDecoder().decode(entries[`from-the-playground/${name}`]);
  expect(text('app/page.tsx')).toBe("import { z } from 'zod';\n");
  expect(text('app/layout.tsx')).toContain('<html');
  expect(text('README.md')).toContain('npm install\nnpm run dev');
  const manifest = JSON.parse(text('package.json'));
  expect(manifest.scripts.dev).toBe('next dev');
  expect(Object.keys(manifest.dependencies)).toEqual(['next', 'react', 'react-dom', 'zod']);
});

test('an address opens an example, which waits for Run', async ({ page }) => {
  await page.goto(`${address}?example=create-post&variant=action`);
  const { app, file, run, section } = playground(page);
  await expect(file('app/post-form.tsx')).toBeVisible();
  await expect(section).toHaveAttribute('data-status', 'idle');
  await run();
  await expect(app.getByRole('heading', { name: 'Posts' })).toBeVisible();
});

test('an app of any shape can be edited: without a page, with a broken package.json', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(
    address + hashOf({ files: { '/pages/api/hello.ts': '// hello', '/package.json': '{ broken' } }),
  );
  const { button, code, editor, file } = playground(page);
  await file('package.json').click();
  await expect(code).toContainText('{ broken');
  await typeInstead(page, '{ still broken');
  await file('pages/api/hello.ts').click();
  await expect(editor).toContainText('// hello');
  await button('Delete').click();
  await expect(editor).toContainText('{ still broken');
  await button('Delete').click();
  await expect(editor).toHaveCount(0);
  await button('Undo').click();
  await expect(editor).toContainText('{ still broken');
  expect(errors).toEqual([]);
});

test('the editor is loaded when the reader wants to edit, and not before', async ({ page }) => {
  const loaded = recordScripts(page);
  const withEditor = () => [...loaded].map(textOfScript).filter((text) => editorMarks.test(text)).length;
  await page.goto(address);
  const { button, editor, section } = playground(page);
  // The length of the link is worked out after all that the page loads by itself.
  await expect(section.getByText(/^\d+\.\d kB$/)).toBeVisible();
  expect(withEditor()).toBe(0);
  await button('Edit').click();
  await expect(editor).toBeVisible();
  expect(withEditor()).toBeGreaterThan(0);
});

test('the keyboard reaches everything and leaves the editor', async ({ page }) => {
  await page.goto(address);
  const { button, code, file, section } = playground(page);
  await expect(section.getByText(/^\d+\.\d kB$/)).toBeVisible();
  await tabTo(page, file('app/page.tsx'));
  await page.keyboard.press('ArrowDown');
  await expect(file('lib/notes.ts')).toBeFocused();
  await expect(code).toContainText('saveNote');
  await page.keyboard.press('Home');
  await expect(file('app/actions.ts')).toBeFocused();

  await tabTo(page, button('Edit'));
  await page.keyboard.press('Enter');
  await expect(section.locator('.cm-content')).toBeFocused();
  await page.keyboard.type('// typed');
  await expect(section.locator('.cm-content')).toContainText('// typed');
  await expect(section.getByText('Escape, then Tab, to leave')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(section.locator('.cm-content')).not.toBeFocused();
});

test('axe finds nothing in the playground at rest, editing and at an error, in light and dark', async ({
  page,
}) => {
  await showIn(page, 'light');
  await page.goto(`${address}#code=damaged`);
  const { button, code, editor } = playground(page);
  await expect(code).toBeVisible();
  const inBoth = async () => {
    await expectNoFindings(page);
    await showIn(page, 'dark');
    await expectNoFindings(page, { coloursOnly: true });
    await showIn(page, 'light');
  };
  await inBoth();
  await button('Edit').click();
  await expect(editor).toBeVisible();
  await button('Add file').click();
  await button('Add').click();
  await inBoth();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the playground says what it needs and shows the starter', async ({ page }) => {
    await page.goto(address);
    const main = page.getByRole('main');
    await expect(main.getByText(/Both need JavaScript/)).toBeVisible();
    await expect(main.locator('details pre').filter({ hasText: '<form action={addNote}>' })).toBeVisible();
    await expect(main.getByRole('button')).toHaveCount(0);
  });
});

test.describe('what fails to load', () => {
  test.use({ hasEmptyCache: true });

  for (const [what, pattern] of [
    ['the part of the page that runs it', '**/_next/static/chunks/*.js'],
    ['the frame of the sandbox', '**/sandbox/index.html'],
    ['the code of the sandbox', '**/sandbox/client.js'],
  ] as const) {
    test(`${what}: the files stay, and they run once online`, async ({ page }) => {
      await page.goto(address);
      const { app, button, code, section } = playground(page);
      await listens(button('Run'));
      await page.route(pattern, (route) => route.abort());
      await button('Run').click();
      const obstacle = section.getByRole('alert');
      await expect(obstacle).toHaveText(/^The app could not be loaded: .*Your files are kept\./);
      await expect(section.locator('header').getByRole('status')).toHaveText('Not running');
      await expect(section.getByRole('region', { name: /^Wire/ })).toContainText('Nothing sent yet');
      await expect(code).toContainText('function Page');
      await page.unroute(pattern);
      await page.evaluate(() => dispatchEvent(new Event('online')));
      await expect(section).toHaveAttribute('data-status', 'ready');
      await expect(obstacle).toHaveCount(0);
      await expect(app.getByRole('heading', { name: 'Notes' })).toBeVisible();
    });
  }
});
