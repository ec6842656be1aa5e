import { expect } from '@playwright/test';
import type { App } from '../../../../../../examples/app';
import type { Case } from '../../../group';
import { click, seen } from '../../../steps';

const at = '/next-form';
const results = '/next-form/results';
const scrollTop = (app: App) => app.page.locator('html').evaluate((html) => html.scrollTop);
const scrollTo = (app: App, top: number) =>
  app.page.locator('html').evaluate((html, height) => {
    html.scrollTop = height;
  }, top);

async function submit(app: App, name: string): Promise<void> {
  await app.visit(at);
  await click(app, name);
  await expect(app.page.getByRole('heading', { name: 'Results' })).toBeVisible();
}

export const cases: Case[] = [
  {
    name: 'a form of next/form with an empty action stays on its route and changes the query, without loading a document',
    async run(app) {
      await app.visit(at);
      const before = await app.documents();
      await click(app, 'Stay');
      await expect(seen(app, 'here')).toHaveText('{"q":"here"}');
      expect(await app.location()).toBe('/next-form?q=here');
      expect(await app.documents()).toBe(before);
    },
  },
  {
    name: 'a form of next/form with replace takes the place of the entry in the history',
    async run(app) {
      await app.visit('/');
      await submit(app, 'Replace');
      await app.go('back');
      await expect.poll(() => app.location()).toBe('/');
    },
  },
  {
    name: 'submitting a form of next/form scrolls to the top of the new page, and not with scroll={false}',
    async run(app) {
      await app.visit(at);
      await scrollTo(app, 600);
      await click(app, 'With scrolling');
      await expect(app.page.getByRole('heading', { name: 'Results' })).toBeVisible();
      await expect.poll(() => scrollTop(app)).toBe(0);
      await app.visit(at);
      await scrollTo(app, 600);
      await click(app, 'Without scrolling');
      await expect(app.page.getByRole('heading', { name: 'Results' })).toBeAttached();
      await expect.poll(() => app.location()).toBe(results);
      // The browser itself may move it by a few pixels, as what is above changes.
      expect(await scrollTop(app)).toBeGreaterThan(500);
    },
  },
  {
    name: 'a function as the action of next/form is called with the fields, and replace and scroll change nothing',
    async run(app) {
      await app.visit(at);
      await click(app, 'Call');
      await expect(seen(app, 'heard')).toHaveText('called with fields');
      expect(await app.location()).toBe(at);
    },
  },
  {
    name: 'formAction of the pressed button takes the place of the action of next/form, without loading a document',
    async run(app) {
      await app.visit(at);
      const before = await app.documents();
      await click(app, 'Elsewhere');
      await expect(seen(app, 'query')).toHaveText('{"q":"cups","file":""}');
      expect(await app.documents()).toBe(before);
    },
  },
  {
    name: 'onSubmit of next/form runs first, and its preventDefault() stops the navigation',
    async run(app) {
      await app.visit(at);
      await click(app, 'Stopped');
      await expect(seen(app, 'heard')).toHaveText('submit');
      expect(await app.location()).toBe(at);
    },
  },
  {
    name: 'method, encType and target of next/form are dropped',
    async run(app) {
      const { body } = await app.request('GET', at);
      const form = /<form[^>]*id="plain"[^>]*>/.exec(body)?.[0];
      expect(form).toContain('action="/next-form/results"');
      expect(form).not.toMatch(/method|enctype|target/i);
      await submit(app, 'Search');
      expect(await app.location()).toMatch(/^\/next-form\/results\?q=cups/);
    },
  },
  {
    name: 'formMethod of the pressed button leaves the submission of next/form to the browser',
    async run(app) {
      await app.visit(at);
      const before = await app.documents();
      await click(app, 'By the browser');
      await expect(app.page.getByTestId('posted')).toHaveText('application/x-www-form-urlencoded cups');
      expect(await app.documents()).toBe(before + 1);
    },
  },
  {
    name: 'a file field of next/form sends the name of the file',
    async run(app) {
      await app.visit(at);
      const file = { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('secret') };
      await app.page.getByLabel('File', { exact: true }).setInputFiles(file);
      await click(app, 'Search');
      await expect(seen(app, 'query')).toHaveText('{"q":"cups","file":"notes.txt"}');
    },
  },
  {
    name: 'loading.tsx of the page that the action of next/form names shows while that page is on its way',
    async run(app) {
      await app.visit(at);
      await click(app, 'Slow');
      await expect(seen(app, 'loading')).toBeVisible();
      await expect
        .poll(async () => Number((await app.request('POST', '/next-form/open')).body))
        .toBeGreaterThan(0);
      await expect(app.page.getByRole('heading', { name: 'Slow' })).toBeVisible();
    },
  },
  {
    name: 'useFormStatus inside next/form tells that the navigation is on its way',
    async run(app) {
      await app.visit(at);
      await app.page.locator('output').evaluate((output) => {
        const texts: (string | null)[] = [];
        Reflect.set(output.ownerDocument, 'nextFormTexts', texts);
        new MutationObserver(() => texts.push(output.textContent)).observe(output, {
          ...{ characterData: true, childList: true, subtree: true },
        });
      });
      await click(app, 'Slow');
      await expect(seen(app, 'loading')).toBeVisible();
      await expect
        .poll(async () => Number((await app.request('POST', '/next-form/open')).body))
        .toBeGreaterThan(0);
      await expect(app.page.getByRole('heading', { name: 'Slow' })).toBeVisible();
      expect(
        await app.page.locator('html').evaluate((html) => Reflect.get(html.ownerDocument, 'nextFormTexts')),
      ).toContain('pending');
    },
  },
];
