/** What a stranger's app sends is drawn by every panel of the page, and none of it takes the page down. */
import LZString from 'lz-string';
import { timeout } from '../../evidence/lab/pace';
import type { Exchange, HostMessage } from '../../sandbox/shared/protocol';
import { type FakeSandbox, openFakeSandbox } from '../panels/fake-sandbox';
import { type HostileAnswer, hostileAnswers } from '../panels/panel-answers';
import { expect, test } from '../site';

/** How long the page may take to answer a press while it shows any of this, in milliseconds. */
const longestPress = timeout(1_000);

function exchangeOf(id: number, { headers, body, status = 200 }: HostileAnswer): Exchange {
  // As much as the sandbox records and hands on.
  const cut = body.slice(0, 100_000);
  return {
    ...{ id, from: 'page', tab: 1, method: 'POST', path: `/answers/${id}`, sentAt: id, state: 'complete' },
    ...{ requestHeaders: headers, requestBody: cut, requestBytes: body.length },
    ...{ status, responseHeaders: headers, responseBody: cut, responseBytes: body.length, duration: 1 },
  };
}

/** Opens one exchange in full, each of its buttons pressed, and sends it once more as an outsider. */
async function openEverything({ page, wire }: FakeSandbox, id: number) {
  const item = wire.locator(`[data-exchange="${id}"]`);
  const summary = item.locator('> details > summary');
  await summary.click();
  const showAll = item.getByRole('button', { name: /^Show all/ });
  while ((await showAll.count()) > 0) await showAll.first().click();
  await item.getByRole('button', { name: 'Copy as curl' }).click();
  await item.getByRole('button', { name: 'Copy as HTTP' }).click();
  for (const raw of await item.getByRole('button', { name: /sends it$/ }).all()) await raw.click();
  await item.getByRole('button', { name: 'Compare with another' }).click();
  await expect(wire.getByRole('region', { name: 'Compare two requests' })).toBeVisible();
  await item.getByRole('button', { name: 'Edit and resend' }).click();
  await wire.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(
    wire.getByText(/^Answered with|isn't a header|can't be sent|must begin/).first(),
  ).toBeVisible();
  await page.getByRole('tab', { name: id % 2 ? 'app/page.tsx' : 'app/other.tsx' }).click();
  await expect.poll(() => page.evaluate(() => window.longestPress ?? 0)).toBeGreaterThan(0);
  expect(await page.evaluate(() => window.longestPress)).toBeLessThan(longestPress);
  await wire.getByRole('button', { name: 'Close' }).click();
  await wire.getByRole('searchbox').fill('nowhere');
  await wire.getByRole('searchbox').fill('');
  await summary.click();
}

/** So many requests that the list has its filter. */
async function fillList({ tell }: FakeSandbox) {
  for (let id = 1; id <= 6; id++) {
    const exchange = exchangeOf(-id, { headers: [], body: '' });
    await tell({ type: 'exchange', attempt: 1, exchange });
  }
}

const names = Object.keys(hostileAnswers);
const perTest = 16;
for (let from = 0; from < names.length; from += perTest) {
  const some = names.slice(from, from + perTest);
  test(`every panel draws hostile answers ${from + 1} to ${from + some.length}`, async ({
    browser,
    site,
  }) => {
    const fake = await openFakeSandbox(browser, site.url);
    await fillList(fake);
    for (const [index, name] of some.entries()) {
      await test.step(name, async () => {
        const answer = hostileAnswers[name];
        if (!answer) throw new Error(`there is no answer ${name}`);
        await fake.answerWith(answer);
        await fake.tell({ type: 'exchange', attempt: 1, exchange: exchangeOf(from + index, answer) });
        await fake.tell({
          type: 'console',
          attempt: 1,
          side: 'client',
          level: 'error',
          text: answer.body.slice(0, 20_000),
        });
        await openEverything(fake, from + index);
        await fake.expectWhole();
      });
    }
    await fake.close();
  });
}

test('problems, notices and addresses of any text are drawn', async ({ browser, site }) => {
  const fake = await openFakeSandbox(browser, site.url);
  const odd = ['constructor', '__proto__', 'toString', '/app/page.tsx', '', '/a\u202eb', 'x'.repeat(1_000)];
  for (const file of odd) {
    for (const [line, column] of [
      [1, 1],
      [0, -5],
      [1e15, 1e15],
      [undefined, undefined],
    ]) {
      const problem = { stage: 'server', message: file.repeat(20), file, line, column, fix: file } as const;
      await fake.tell({ type: 'problem', attempt: 1, problem });
      await expect(
        fake.section.getByRole('alert').filter({ hasText: 'The server half failed' }),
      ).toBeVisible();
    }
    await fake.tell({ type: 'notice', attempt: 1, text: file });
    await fake.tell({
      type: 'location',
      attempt: 1,
      tab: 1,
      location: { path: `/${file}`, canGoBack: true, canGoForward: true },
    });
    await fake.expectWhole();
  }
  await fake.close();
});

const noBody = exchangeOf(0, { headers: [], body: '' });
/** What the sandbox never sends: each breaks one panel. `stays`: the panel is there after the next run, too. */
const broken: Record<string, { message: unknown; words: RegExp; stays: boolean }> = {
  'the note about a problem': {
    message: { type: 'problem', attempt: 1, problem: { stage: 'server', message: 'x', fix: { a: 1 } } },
    words: /^The note about a problem could not be shown: .+\. Your code and edits are kept/,
    stays: false,
  },
  'a console': {
    message: { type: 'console', attempt: 1, side: 'client', level: 'log', text: null },
    words: /^The client console could not be shown/,
    stays: true,
  },
  'the address bar': {
    message: { type: 'location', attempt: 1, tab: 1, location: { path: { toString: null, valueOf: null } } },
    words: /^The address bar could not be shown/,
    stays: true,
  },
  'a request': {
    message: { type: 'exchange', attempt: 1, exchange: { ...noBody, path: null } },
    words: /^A request could not be shown/,
    stays: false,
  },
  'the whole app': {
    message: { type: 'exchange', attempt: 1, exchange: null },
    words: /^The running app could not be shown/,
    stays: true,
  },
};
for (const [name, { message, words, stays }] of Object.entries(broken)) {
  test(`where ${name} fails, the rest goes on, and edits are kept`, async ({ browser, site }) => {
    const fake = await openFakeSandbox(browser, site.url);
    const { page, section } = fake;
    await section.locator('.cm-content').click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText('// edited by the reader');
    await expect(section.getByText(/^Updated in 5 ms/)).toBeVisible();
    await fake.tell(message as HostMessage);
    const failed = section.locator('[data-failed-panel]');
    await expect(failed).toHaveText(words);
    if (name === 'a console') await section.getByRole('tab', { name: /^Console/ }).click();
    await expect(section.locator('.cm-content')).toContainText('edited by the reader');
    // A new run takes away what broke it.
    await fake.tell({ type: 'ready', attempt: 3, how: 'boot', serverReset: true, milliseconds: 5 });
    const location = { path: '/', canGoBack: false, canGoForward: false };
    await fake.tell({ type: 'location', attempt: 3, tab: 1, location });
    if (stays) await failed.getByRole('button', { name: 'Show again' }).click();
    await expect(failed).toHaveCount(0);
    await expect(section.locator('.cm-content')).toContainText('edited by the reader');
    // Where the whole app failed, its sandbox begins again.
    await expect(async () => {
      await fake.tell({ type: 'console', attempt: 3, side: 'server', level: 'log', text: 'still here' });
      await section.getByRole('tab', { name: /^Console/ }).click({ timeout: 1_000 });
      await expect(section.getByText('still here').first()).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await fake.close();
  });
}

/** As found in a review: each took the whole page down. */
test('an app in the real sandbox that forges a problem or a Server Function leaves the page whole', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const files = {
    '/app/layout.tsx': 'export default ({ children }) => <html><body>{children}</body></html>;',
    '/app/page.tsx':
      "'use client';\nexport default function Page() { return <button onClick={() => fetch('/forged')}>Ask</button>; }",
    '/app/forged/route.ts':
      'export const GET = () => new Response(\'0:{"id":{"toString":null,"valueOf":null},"bound":null}\', { headers: { "content-type": "text/x-component" } });',
  };
  const forging =
    "const then = Promise.prototype.then; Promise.prototype.then = function (done, no) { return then.call(this, (value) => done?.(value === undefined ? { stage: 'server', file: 'constructor', line: 1, message: 'forged' } : value), no); };\nexport default {};";
  const link = (app: Record<string, string>) =>
    `/playground#code=${LZString.compressToEncodedURIComponent(JSON.stringify({ files: app }))}`;
  await page.goto(link(files));
  const section = page.locator('section[data-example="playground"]');
  await section.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(section).toHaveAttribute('data-status', 'ready');
  const app = section.frameLocator('iframe[title*="Preview"]').frameLocator('iframe.shown');
  await app.getByRole('button', { name: 'Ask' }).click();
  const forged = section.locator('[data-exchange]').filter({ hasText: '/forged' });
  await forged.locator('> details > summary').click();
  await expect(forged).toContainText('A Server Function reference');

  await page.goto('about:blank');
  await page.goto(link({ ...files, '/next.config.ts': forging }));
  await section.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(section).toHaveAttribute('data-status', /ready|error/);
  await expect(section.getByRole('button', { name: 'Stop' })).toBeVisible();
  await expect(page.locator('[data-failed-panel]')).toHaveCount(0);
  expect(errors).toEqual([]);
});
