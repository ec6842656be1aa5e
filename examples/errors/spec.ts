/** The same refusals returned, thrown, by forbidden() and as statuses of a handler, and a failure nobody expects. */
import { expect } from '@playwright/test';
import type { App, Mutation, Step } from '../app';

const tooShort = 'Write three letters or more.';
const notOwner = 'Only its owner may rename it.';
const secret = 'archive-2 is read-only';

const title = ({ page }: App, id: string) => page.getByLabel(`New title of ${id}`);
const alert = ({ page }: App) => page.getByRole('alert').filter({ hasText: /./ });
const failed = ({ page }: App) => page.getByRole('heading', { name: 'Something went wrong' });

async function submit(app: App, id: string, text: string): Promise<void> {
  await title(app, id).fill(text);
  await app.page.getByRole('button', { name: `Rename ${id}` }).click();
}

async function rename(app: App, id: string, text: string): Promise<void> {
  await app.visit('/errors');
  await submit(app, id, text);
}

const statuses = async (app: App) =>
  (await app.sentByPage()).filter(({ method }) => method !== 'GET').map(({ status }) => status);

/** A refusal in words beside the form, which keeps what was typed. */
async function isRefused(app: App, id: string, text: string, reason: string): Promise<void> {
  await rename(app, id, text);
  await expect(alert(app).filter({ hasText: reason })).toBeVisible();
  await expect(title(app, id)).toHaveValue(text);
}

/** A failure without words: the form is gone, the log has text and digest. */
async function isMasked(app: App, id: string, text: string, hidden: string): Promise<void> {
  await rename(app, id, text);
  await expect(failed(app)).toBeVisible();
  await expect(app.page.getByText(hidden)).toHaveCount(0);
  expect(await statuses(app)).toEqual([500]);
  const digest = await app.page.locator('code').textContent();
  expect(digest).toMatch(/^\d+/);
  await expect.poll(() => app.serverLog()).toContain(hidden);
  expect(await app.serverLog()).toContain(digest);
}

const renamed: Step = {
  name: 'a good title is shown, also after a reload, and the field is empty again',
  async run(app) {
    await rename(app, 'notes', 'Field notes');
    await expect(app.page.getByRole('heading', { name: 'Field notes' })).toBeVisible();
    await expect(title(app, 'notes')).toHaveValue('');
    await app.visit('/errors');
    await expect(app.page.getByRole('heading', { name: 'Field notes' })).toBeVisible();
  },
};

const unexpected: Step = {
  name: 'a failure nobody expected is masked: 500 and a digest, its text in the log alone',
  run: (app) => isMasked(app, 'archive', 'Old things', secret),
};

const returned: Step[] = [
  renamed,
  {
    name: 'what is returned reaches the form in words, with status 200, and the typed text stays',
    async run(app) {
      await isRefused(app, 'notes', 'No', tooShort);
      await isRefused(app, 'budget', 'My budget', notOwner);
      expect(await statuses(app)).toEqual([200]);
    },
  },
  unexpected,
];

const thrown: Step[] = [
  {
    name: 'what is thrown reaches the browser without its text: 500 and a digest',
    run: (app) => isMasked(app, 'budget', 'My budget', notOwner),
  },
  {
    name: 'a throw takes the form away, and the typed text is lost when it comes back',
    async run(app) {
      await rename(app, 'notes', 'No');
      await expect(failed(app)).toBeVisible();
      await expect(title(app, 'notes')).toHaveCount(0);
      await app.page.getByRole('button', { name: 'Back to the documents' }).click();
      await expect(title(app, 'notes')).toHaveValue('');
    },
  },
];

const forbidden: Step[] = [
  {
    name: 'forbidden() answers 403 and shows forbidden.tsx in the place of the page',
    async run(app) {
      await rename(app, 'budget', 'My budget');
      await expect(app.page.getByRole('heading', { name: 'Not yours' })).toBeVisible();
      expect(await statuses(app)).toEqual([403]);
    },
  },
  {
    name: 'a title that is too short is still returned, beside what was typed',
    run: (app) => isRefused(app, 'notes', 'No', tooShort),
  },
  unexpected,
];

const patch = async (app: App, id: string, body: string) => {
  const headers = { 'content-type': 'application/json' };
  const answer = await app.request('PATCH', `/api/documents/${id}`, { headers, body });
  return [answer.status, answer.body];
};

const route: Step[] = [
  renamed,
  {
    name: 'each refusal has a status and words: 404, 403, 422',
    async run(app) {
      expect(await patch(app, 'none', '{"title":"Anything"}')).toEqual([
        404,
        '{"error":"There is no such document."}',
      ]);
      expect(await patch(app, 'budget', '{"title":"Mine now"}')).toEqual([403, `{"error":"${notOwner}"}`]);
      expect(await patch(app, 'notes', '{"title":"No"}')).toEqual([422, `{"error":"${tooShort}"}`]);
      expect(await patch(app, 'notes', 'no json')).toEqual([422, `{"error":"${tooShort}"}`]);
    },
  },
  {
    name: 'the form shows the words of the handler and keeps the typed text',
    async run(app) {
      await isRefused(app, 'budget', 'My budget', notOwner);
      expect(await statuses(app)).toEqual([403]);
    },
  },
  {
    name: 'a handler that throws answers 500 with an empty body; the text is in the log alone',
    async run(app) {
      expect(await patch(app, 'archive', '{"title":"Old things"}')).toEqual([500, '']);
      await expect.poll(() => app.serverLog()).toContain(secret);
      await isRefused(app, 'archive', 'Old things', 'The server failed.');
    },
  },
];

export const steps: Record<'returned' | 'thrown' | 'forbidden' | 'route', Step[]> = {
  returned,
  thrown,
  forbidden,
  route,
};

export const mutations = [
  {
    variant: 'returned',
    file: '/app/errors/rename-document.ts',
    find: '({ error, typed })',
    replace: '({ error })',
    failing: 'what is returned reaches the form in words, with status 200, and the typed text stays',
  },
  {
    variant: 'forbidden',
    file: '/next.config.ts',
    find: 'authInterrupts: true',
    replace: 'authInterrupts: false',
    failing: 'forbidden() answers 403 and shows forbidden.tsx in the place of the page',
  },
  {
    variant: 'route',
    file: '/app/api/documents/[id]/route.ts',
    find: 'refuse(403,',
    replace: 'refuse(500,',
    failing: 'each refusal has a status and words: 404, 403, 422',
  },
] satisfies Mutation[];
