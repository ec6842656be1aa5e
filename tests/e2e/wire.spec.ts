import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { expectNoFindings, expectNoSidewaysScrolling, showIn } from '../axe';
import { createPost, example, replaceInEditor } from '../live-example';
import { expect, type Page, test } from '../site';

test.use({ savesData: true });

const embed = '/embed/create-post';

/** The example with one post created, and the exchange that did it. */
async function withPost(page: Page, title = 'Sent') {
  await page.goto(embed);
  const live = example(page, 'action');
  await live.run();
  await createPost(live.app, title);
  await expect(live.app.getByText(title)).toBeVisible();
  const post = live.exchanges.filter({ hasText: 'POST' });
  await expect(post).toHaveAttribute('data-state', 'complete');
  return { ...live, post };
}

test('the list is filtered, walked and opened by keyboard, copied from and cleared', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { app, section, wire, post, exchanges } = await withPost(page, 'By keyboard');

  await test.step('past five requests it is filtered by kind and by text', async () => {
    await expect(wire).toContainText('1 request since the page loaded');
    await expect(wire.getByRole('searchbox')).toHaveCount(0);
    for (let count = await exchanges.count(); count < 6; count++) {
      await section.getByRole('button', { name: 'Reload' }).click();
      await expect(exchanges).toHaveCount(count + 1);
    }
    const everything = await exchanges.count();
    await wire.getByRole('combobox', { name: 'Kind' }).selectOption('Server Action');
    await expect(exchanges).toHaveCount(1);
    await expect(post).toBeVisible();
    await wire.getByRole('searchbox').fill('nothing has this text');
    await expect(exchanges).toHaveCount(0);
    await wire.getByRole('searchbox').clear();
    await wire.getByRole('combobox', { name: 'Kind' }).selectOption('all kinds');
    await expect(exchanges).toHaveCount(everything);
  });

  await test.step('an exchange opens by keyboard', async () => {
    await expect(post).toContainText('Server Action');
    await expect(post).toContainText('200 OK');
    const rows = exchanges.locator('> details > summary');
    await rows.first().focus();
    await page.keyboard.press('End');
    await expect(rows.last()).toBeFocused();
    await page.keyboard.press('Home');
    await expect(rows.first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  });

  await test.step('it explains fields, the id of the action and Flight rows', async () => {
    const request = wire.getByRole('region', { name: 'Request' });
    await expect(request.getByRole('row', { name: /^title/ })).toContainText('By keyboard');
    await request.getByText(/^\d+ headers$/).click();
    await expect(request.getByRole('row', { name: /next-action/ })).toContainText(/says: a Server Function/);
    await request.getByText(/fields that React added$/).click();
    const added = request.getByRole('table', { name: 'Fields that React added' });
    await expect(added).toContainText('Names the Server Function to run');
    await request.getByRole('button', { name: 'As the browser sends it' }).click();
    await expect(request).toContainText('Content-Disposition: form-data; name="_1_title"');
    const response = wire.getByRole('region', { name: 'Response', exact: true });
    const flight = response.getByRole('table', { name: 'Flight rows' });
    await expect(flight).toContainText('a is the value that the action returned');
    await expect(flight).toContainText('Client Component reference');
  });

  await test.step('it is copied as curl, and the page says so', async () => {
    await post.getByRole('button', { name: 'Copy as curl' }).click();
    await expect(post.getByRole('status')).toHaveText('Copied as curl');
    const command = await page.evaluate(() => navigator.clipboard.readText());
    expect(command).toMatch(/^curl -X 'POST' 'http:\/\/localhost:3000\/'/);
    expect(command).toMatch(/-H 'next-action: [0-9a-f]{42}'/);
    expect(command).toContain("--data-binary $'");
  });

  await test.step('a new exchange leaves the focus where it is', async () => {
    await exchanges.locator('> details > summary').first().focus();
    const before = await exchanges.count();
    // From inside the frame, without moving the focus of the page.
    await app.getByRole('button').evaluate((button: HTMLButtonElement) => button.form?.requestSubmit());
    await expect(exchanges).toHaveCount(before + 1);
    await expect(exchanges.locator('> details > summary').first()).toBeFocused();
  });

  await test.step('it is cleared, and its count begins again', async () => {
    await expect(exchanges.last()).toHaveAttribute('data-state', 'complete');
    await wire.getByRole('button', { name: 'Clear' }).click();
    await expect(exchanges).toHaveCount(0);
    await expect(wire).toContainText('Nothing sent since you cleared the list.');
  });
});

test('an outsider with a forged Origin is refused, and the post is not created', async ({ page }) => {
  const { wire, post, exchanges, app } = await withPost(page, 'Mine');
  const posts = await app.getByRole('listitem').count();
  await post.locator('summary').click();
  await post.getByRole('button', { name: 'Edit and resend' }).click();
  const composer = wire.getByRole('form', { name: 'Call it as an outsider' });
  await composer.getByRole('button', { name: /Forge the Origin/ }).click();
  await expect(composer.getByLabel('Origin', { exact: true })).toHaveValue('https://attacker.example');
  await composer.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(composer.getByRole('status').last()).toHaveText('Answered with 500 Internal Server Error.');
  await expect(exchanges.last()).toContainText('outside');
  await expect(exchanges.last()).toContainText('500 Internal Server Error');
  await expect(app.getByRole('listitem')).toHaveCount(posts);

  await composer.getByRole('button', { name: /Like curl/ }).click();
  await composer.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(composer.getByRole('status').last()).toHaveText('Answered with 200 OK.');
  const names = composer.getByLabel('Other headers');
  await names.fill('accept: */*\nno colon');
  await composer.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(composer.getByRole('alert')).toContainText('Line 2 of the headers is "no colon"');
});

/** The words of the one tooltip of a Wire. */
const tooltip = (wire: Locator) => wire.getByRole('tooltip');

test('an exchange says in words what happened, and explains kinds and rows on hover, on focus and on a tap', async ({
  page,
}) => {
  const { wire, post } = await withPost(page, 'In words');
  await expect(post).toContainText(
    'The form sent title to a Server Action; the response has the return value {} and the page, rendered again with 2 list items.',
  );
  const kind = post.getByRole('button', { name: 'Server Action' });
  // Keys that are pressed in the app stay there.
  await wire.getByRole('button', { name: 'Timeline' }).focus();
  await kind.hover();
  await expect(tooltip(wire)).toContainText('the browser runs a function on the server');
  // The pointer may go on to the words.
  await tooltip(wire).hover();
  await expect(tooltip(wire)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tooltip(wire)).toBeHidden();
  await wire.locator('[data-exchange] > details > summary').first().focus();
  await page.keyboard.press('Tab');
  await expect(tooltip(wire)).toContainText('Document: a whole page as HTML');
  await expect(wire.getByRole('button', { name: 'Document' })).toHaveAccessibleDescription(
    /a whole page as HTML/,
  );

  await post.locator('> details > summary').click();
  const rows = post.getByRole('table', { name: 'Flight rows' });
  const first = rows.getByRole('button').first();
  await first.focus();
  await page.keyboard.press('End');
  await expect(rows.getByRole('button').last()).toBeFocused();
  await expect(tooltip(wire)).toContainText('a value as JSON');
  await rows.getByRole('button', { name: /:I$/ }).first().click();
  await expect(tooltip(wire)).toContainText('I, a client module');
  await rows.getByText('"$@1"', { exact: true }).hover();
  await expect(tooltip(wire)).toHaveText('$@1 is a promise, settled by row 1.');
});

test('the timeline tells when each request was sent, waited and came in', async ({ page }) => {
  const { wire, exchanges } = await withPost(page);
  await wire.getByRole('button', { name: 'Timeline' }).click();
  const table = wire.getByRole('table', { name: /^In milliseconds/ });
  await expect(table.getByRole('columnheader')).toHaveText([
    'Request',
    'Sent',
    'Waiting',
    'Download',
    /^Chart/,
  ]);
  await expect(table.getByRole('row')).toHaveCount((await exchanges.count()) + 1);
  const cells = table.getByRole('row', { name: /POST/ }).getByRole('cell');
  const [sent, wait, download] = (await cells.allTextContents()).map((text) =>
    Number(text.replaceAll(',', '')),
  );
  expect(sent).toBeGreaterThan(0);
  const [, total] = /(\d+) ms/.exec((await exchanges.last().textContent()) ?? '') ?? [];
  expect(Math.abs((wait ?? 0) + (download ?? 0) - Number(total))).toBeLessThanOrEqual(1);
});

test('actions that wait in the queue of the router are told from those that do not', async ({ page }) => {
  const { app, section, wire, exchanges, openOptions } = await withPost(page, 'Alone');
  const before = await exchanges.count();
  // The queue is read off the times: what a slow machine adds is little beside this.
  await openOptions();
  await section.getByLabel('Latency').selectOption('300');
  const form = app.getByRole('button').first();
  await app.getByRole('textbox').first().fill('Queued');
  await form.evaluate((button: HTMLButtonElement) => {
    for (let index = 0; index < 3; index++) button.form?.requestSubmit();
  });
  await expect(exchanges).toHaveCount(before + 3);
  await expect(exchanges.last()).toHaveAttribute('data-state', 'complete');
  await wire.getByRole('button', { name: 'Timeline' }).click();
  const rows = wire.getByRole('table', { name: /^In milliseconds/ }).getByRole('rowheader');
  await expect(rows.nth(before)).not.toContainText('sent right after');
  await expect(rows.filter({ hasText: 'sent right after' })).not.toHaveCount(0);
});

test('two requests are compared', async ({ page }) => {
  const { wire, post } = await withPost(page, 'Compared');
  await post.locator('> details > summary').click();
  await post.getByRole('button', { name: 'Compare with another' }).click();
  const compare = wire.getByRole('region', { name: 'Compare two requests' });
  await expect(compare.getByRole('combobox', { name: 'Second' })).toHaveValue(/^\d+@/);
  const facts = compare.getByRole('table', { name: 'What differs' });
  await expect(facts.getByRole('row', { name: /^Method/ })).toContainText('GET');
  await expect(facts.getByRole('row', { name: /^Method/ })).toContainText('POST');
  await expect(facts.getByRole('row', { name: /^Bytes received/ })).toBeVisible();
  const headers = compare.getByRole('table', { name: 'Request headers' });
  await expect(headers.getByRole('row', { name: /^next-action/ })).toContainText('–');
  await expect(compare.getByRole('list', { name: 'Differences: Request body' })).toContainText(
    'Only in the second: _1_title: Compared',
  );
  await compare.getByRole('combobox', { name: 'First' }).selectOption({ index: 1 });
  await expect(compare).toContainText('No difference.');
  await compare.getByRole('button', { name: 'Close' }).click();
  await expect(compare).toHaveCount(0);
});

test('all requests shown are saved as a HAR file named after the example', async ({ page }) => {
  const { wire, exchanges, post } = await withPost(page, 'Saved');
  const saved = async (button: Locator) => {
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    expect(download.suggestedFilename()).toBe('create-post-action.har');
    return JSON.parse(await readFile(await download.path(), 'utf8')).log;
  };
  const all = await saved(wire.getByRole('button', { name: 'Save all as HAR' }));
  expect(all.version).toBe('1.2');
  expect(all.entries).toHaveLength(await exchanges.count());
  await post.locator('> details > summary').click();
  const { entries } = await saved(post.getByRole('button', { name: 'Save as HAR' }));
  expect(entries).toHaveLength(1);
  expect(entries[0].request.postData.text).toContain('Saved');
});

test('a call as an outsider begins with the last call of the action, and its answer comes into view', async ({
  page,
}) => {
  const { wire, app } = await withPost(page, 'By the form');
  await wire.getByRole('button', { name: 'Call it as an outsider' }).click();
  const composer = wire.getByRole('form', { name: 'Call it as an outsider' });
  await expect(composer.getByLabel('Method')).toHaveValue('POST');
  await expect(composer.getByLabel('Next-Action', { exact: true })).toHaveValue(/^[0-9a-f]{42}$/);
  const body = composer.getByLabel('Body');
  await body.fill((await body.inputValue()).replace('By the form', 'By an outsider'));
  await composer.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(composer.getByRole('status')).toHaveText('Answered with 200 OK.');
  await expect(
    composer.getByRole('region', { name: 'Response to your request' }).getByText('200 OK'),
  ).toBeInViewport();
  await expect(wire).toContainText('An outsider sent title to a Server Action; the response has');
  await expect(app.getByText('By an outsider')).toHaveCount(0);
});

test('in a low strip the Wire scrolls by itself, and what is opened comes into view', async ({ page }) => {
  const { wire, post } = await withPost(page);
  await wire.evaluate((element) => {
    element.style.height = '200px';
  });
  const scrolled = await page.evaluate(() => window.scrollY);
  const summary = post.locator('> details > summary');
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(post.getByRole('button', { name: 'Copy as curl' })).toBeInViewport();
  expect(await wire.evaluate((element) => element.scrollHeight > element.clientHeight)).toBe(true);
  const boxOf = (element: Locator) => element.evaluate((node) => node.getBoundingClientRect().toJSON());
  const tools = wire.locator('[data-tools]');
  // Right below what can be done with the list, which stays in view.
  await expect
    .poll(async () => Math.abs((await boxOf(summary)).top - (await boxOf(tools)).bottom))
    .toBeLessThan(5);
  expect(Math.abs((await boxOf(tools)).top - (await boxOf(wire)).top)).toBeLessThan(2);
  expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
});

test('without client JavaScript the form is sent as a document, and latency is felt', async ({ page }) => {
  await page.goto(embed);
  const { section, app, exchanges, run, openOptions } = example(page, 'action');
  await run();
  await openOptions();
  await section.getByLabel('Latency').selectOption('300');
  const before = await exchanges.count();
  await section.getByLabel('Without client JavaScript').check();
  await expect(exchanges).toHaveCount(before + 1);
  await expect(exchanges.last()).toHaveAttribute('data-state', 'complete');
  await createPost(app, 'As plain HTML');
  const post = exchanges.filter({ hasText: 'POST' });
  await expect(post).toContainText('Server Action');
  await expect(post).toHaveAttribute('data-state', 'complete');
  const [, milliseconds] = /(\d+) ms/.exec((await post.textContent()) ?? '') ?? [];
  expect(Number(milliseconds)).toBeGreaterThanOrEqual(300);
  await post.locator('summary').click();
  await expect(post).toContainText(
    'The form sent title to a Server Action, without client JavaScript; the response was',
  );
  await post.getByText(/fields that React added$/).click();
  await expect(post.getByRole('table', { name: 'Fields that React added' })).toContainText(
    'Names the Server Function to run',
  );
  const answer = post.getByRole('region', { name: 'Response' });
  await answer.getByText(/^\d+ headers$/).click();
  await expect(answer.getByRole('table', { name: 'Headers of the response' })).toContainText('text/html');
  // Streamed into a hidden part that only a script would put in place, as on a real Next.js.
  await expect(answer).toContainText('<li>As plain HTML</li>');
});

test('two tabs share a server, each with an address of its own, until both halves start again', async ({
  page,
}) => {
  await page.goto(embed);
  const { section, app, secondTab, exchanges, run, openOptions } = example(page, 'action');
  await run();
  await openOptions();
  await section.getByLabel('Two tabs').check();
  await createPost(secondTab, 'From the second tab');
  await expect(secondTab.getByText('From the second tab')).toBeVisible();
  await expect(exchanges.filter({ hasText: 'second tab' }).filter({ hasText: 'POST' })).toHaveCount(1);
  const first = section.getByRole('form', { name: /^Address: Tab 1/ });
  await expect(app.getByText('From the second tab')).toHaveCount(0);
  await first.getByRole('button', { name: 'Reload' }).click();
  await expect(app.getByText('From the second tab')).toBeVisible();
  await section
    .getByRole('form', { name: /^Address: Tab 2/ })
    .getByRole('textbox')
    .fill('/elsewhere');
  await page.keyboard.press('Enter');
  await expect(secondTab.getByText('This page could not be found.')).toBeVisible();

  await section.getByRole('button', { name: 'Run again' }).click();
  await expect(section.locator('header').getByRole('status')).toHaveText(/^Restarted in/);
  await expect(app.getByText('From the second tab')).toHaveCount(0);
});

test('each half has a console of its own', async ({ page }) => {
  await page.goto(embed);
  const live = example(page, 'action');
  const { section, app, run } = live;
  await run();
  await replaceInEditor(page, live, 'app/actions.ts', (code) =>
    code.replace('await addPost(title);', "await addPost(title);\n  console.warn('a line\\nof the server');"),
  );
  await expect(section).toHaveAttribute('data-status', 'ready');
  await createPost(app, 'Logged');
  await section.getByRole('tab', { name: 'Console' }).click();
  const server = section.getByRole('region', { name: 'Server console' });
  await expect(server.getByRole('listitem')).toHaveText(/warn\s*a line\nof the server/);
  await expect(section.getByRole('region', { name: 'Client console' })).not.toContainText('of the server');
  await server.getByRole('button', { name: 'Clear' }).click();
  await expect(server.getByRole('listitem')).toHaveCount(0);
});

test('axe finds nothing in an example at work, in light and dark, nor does it scroll sideways', async ({
  page,
}) => {
  await showIn(page, 'light');
  const { section, post, wire, exchanges, openOptions } = await withPost(page);
  await page.setViewportSize({ width: 320, height: 640 });
  const part = (name: string) => section.getByRole('tab', { name, exact: true });
  await part('Wire').click();
  await post.locator('> details > summary').click();
  await post.getByRole('button', { name: 'Edit and resend' }).click();
  await wire.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(wire.getByRole('region', { name: 'Response to your request' })).toBeVisible();
  await wire.getByRole('button', { name: 'Timeline' }).click();
  await expect(wire.getByRole('table', { name: /^In milliseconds/ })).toBeVisible();
  await openOptions();
  await section.getByLabel('Two tabs').check();
  await expect(exchanges.filter({ hasText: 'second tab' })).toHaveAttribute('data-state', 'complete');
  await part('Code').click();
  await replaceInEditor(page, example(page, 'action'), 'app/actions.ts', () => 'const broken = ;');
  await expect(section.getByRole('alert')).toContainText('This does not compile');
  // Not the reader's app: its landmarks are its own affair.
  const where = { include: 'figure', exclude: 'iframe' };
  await expectNoFindings(page, where);
  await part('Wire').click();
  await openOptions();
  await expectNoFindings(page, where);
  await showIn(page, 'dark');
  await expectNoFindings(page, { ...where, coloursOnly: true });
  await expectNoSidewaysScrolling(page);
});
