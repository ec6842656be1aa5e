/** What "delete a post" must do: its author can, nobody else can, and twice is no crash. */
import { expect } from '@playwright/test';
import type { App, Mutation, Step } from '../app';

const sessions = { ada: 'session=demo-token-1', grace: 'session=demo-token-2' };

async function open(app: App): Promise<void> {
  await app.visit('/delete-post');
  await app.page.getByRole('button', { name: 'Sign in as ada' }).click();
  await expect(app.page.getByRole('status')).toHaveText('Signed in as ada');
}

const row = ({ page }: App, title: string) => page.getByRole('listitem').filter({ hasText: title });
const button = ({ page }: App, title: string) => page.getByRole('button', { name: `Delete ${title}` });
const isKept = async (app: App, title: string) =>
  (await app.request('GET', '/delete-post')).body.includes(title);

const inBoth: Step[] = [
  {
    name: 'only posts of the reader have a button, and a deleted one leaves the list',
    async run(app) {
      await open(app);
      await expect(button(app, 'Fog at sea')).toHaveCount(0);
      await button(app, 'Tea at noon').click();
      await expect(row(app, 'Tea at noon')).toHaveCount(0);
      await expect(row(app, 'Fog at sea')).toBeVisible();
      expect(await isKept(app, 'Tea at noon')).toBe(false);
    },
  },
];

/** Calls the action as any HTTP client can, with the id that the page was given. */
async function caller(app: App, title: string) {
  await open(app);
  await button(app, title).click();
  // Sent is not answered.
  await expect.poll(async () => (await app.sentByPage())[1]?.status).toBeTruthy();
  const sent = (await app.sentByPage())[1];
  const action = sent?.requestHeaders['next-action'] ?? '';
  const call = (cookie: string, id: string) =>
    app.request('POST', '/delete-post', {
      headers: { 'next-action': action, 'content-type': 'text/plain;charset=UTF-8', cookie },
      body: JSON.stringify([id, {}]),
    });
  return { sent, call };
}

export const steps: Record<'action' | 'route' | 'published', Step[]> = {
  action: [
    ...inBoth,
    {
      name: "one POST deletes and brings the new list; another user's post and no session are refused in words",
      async run(app) {
        const { sent, call } = await caller(app, 'Rain again');
        expect([sent?.method, sent?.path, sent?.status]).toEqual(['POST', '/delete-post', 200]);
        expect(sent?.responseHeaders['x-action-revalidated']).toBe('2');
        await expect(row(app, 'Rain again')).toHaveCount(0);

        const refused = await call(sessions.ada, 'fog');
        expect([refused.status, refused.body.includes('You have no such post.')]).toEqual([200, true]);
        expect((await call('', 'fog')).body).toContain('Sign in first.');
        expect(await isKept(app, 'Fog at sea')).toBe(true);
      },
    },
    {
      name: 'a post that another tab has deleted leaves the list as well',
      async run(app) {
        await open(app);
        const second = await app.secondTab();
        await second.visit('/delete-post');
        await button(second, 'Sun at last').click();
        await expect(row(second, 'Sun at last')).toHaveCount(0);
        await button(app, 'Sun at last').click();
        await expect(row(app, 'Sun at last')).toHaveCount(0);
        await expect(row(app, 'Fog at sea')).toBeVisible();
      },
    },
  ],
  route: [
    ...inBoth,
    {
      name: 'the handler answers 401, 403, 404 and 204 without a body, and deletes for the author alone',
      async run(app) {
        const remove = (id: string, cookie?: string) =>
          app.request('DELETE', `/api/delete-post/${id}`, { headers: cookie ? { cookie } : {} });
        expect((await remove('rain')).status).toBe(401);
        expect((await remove('rain', sessions.grace)).status).toBe(403);
        expect(await isKept(app, 'Rain again')).toBe(true);
        const deleted = await remove('rain', sessions.ada);
        expect([deleted.status, deleted.body]).toEqual([204, '']);
        expect((await remove('rain', sessions.ada)).status).toBe(404);
        expect(await isKept(app, 'Rain again')).toBe(false);
      },
    },
    {
      name: 'deleting is a DELETE, then a GET for the page',
      async run(app) {
        await open(app);
        await button(app, 'Sun at last').click();
        await expect(row(app, 'Sun at last')).toHaveCount(0);
        const [, sent, ...more] = await app.sentByPage();
        expect([sent?.method, sent?.path, sent?.status]).toEqual(['DELETE', '/api/delete-post/sun', 204]);
        expect(more.map(({ method }) => method)).toEqual(['GET']);
      },
    },
  ],
  published: [
    {
      name: 'the author can delete a post, once: a second attempt is a TypeError and answers 500',
      async run(app) {
        const { call } = await caller(app, 'Tea at noon');
        await expect(row(app, 'Tea at noon')).toHaveCount(0);
        expect((await call(sessions.ada, 'tea')).status).toBe(500);
        await expect.poll(() => app.serverLog()).toContain('TypeError');
      },
    },
    {
      name: 'another user is refused with 500, and only the log of the server knows why',
      async run(app) {
        const { call } = await caller(app, 'Rain again');
        const refused = await call(sessions.ada, 'fog');
        expect([refused.status, refused.body.includes('Forbidden')]).toEqual([500, false]);
        await expect.poll(() => app.serverLog()).toContain('Forbidden');
        expect(await isKept(app, 'Fog at sea')).toBe(true);
      },
    },
    {
      name: 'in a second tab the page gives way to an error that names no reason',
      async run(app) {
        await open(app);
        const second = await app.secondTab();
        await second.visit('/delete-post');
        await button(second, 'Sun at last').click();
        await expect(row(second, 'Sun at last')).toHaveCount(0);
        await button(app, 'Sun at last').click();
        await expect(app.page.getByRole('alert').filter({ hasText: /digest \w/ })).toBeVisible();
        await expect(app.page.getByText('TypeError')).toHaveCount(0);
        await expect(row(app, 'Fog at sea')).toHaveCount(0);
      },
    },
  ],
};

const ownership = {
  file: '/lib/delete-post.ts',
  find: 'id === where.id && authorId === where.authorId',
  replace: 'id === where.id || authorId === "nobody"',
};

export const mutations = [
  {
    ...ownership,
    variant: 'action',
    failing:
      "one POST deletes and brings the new list; another user's post and no session are refused in words",
  },
  {
    ...ownership,
    variant: 'route',
    failing: 'the handler answers 401, 403, 404 and 204 without a body, and deletes for the author alone',
  },
  {
    variant: 'action',
    file: '/app/delete-post/actions.ts',
    find: 'refresh(); // also where the list was out of date',
    replace: '',
    failing: 'only posts of the reader have a button, and a deleted one leaves the list',
  },
] satisfies Mutation[];
