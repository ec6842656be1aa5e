/** What "edit a post" must do: the owner's change is saved and shown, anyone else's is refused. */
import { expect } from '@playwright/test';
import type { App, Mutation, SentByPage, Step } from '../app';

const sessions = { ada: 'session=demo-token-1', grace: 'session=demo-token-2' };

async function openEditor(app: App): Promise<void> {
  await app.visit('/edit-post');
  await app.page.getByRole('button', { name: 'Sign in as ada' }).click();
  await expect(app.page.getByRole('status')).toHaveText('Signed in as ada');
  await app.visit('/edit-post/1/edit');
}

async function save({ page }: App, title: string): Promise<void> {
  await page.getByLabel('Title').fill(title);
  await page.getByRole('button', { name: 'Save' }).click();
}

const heading = ({ page }: App, name: string) => page.getByRole('heading', { name });

/** Saves a title, waits for the page of the post, and tells what was sent. */
async function sentBySaving(app: App, title: string): Promise<SentByPage[]> {
  await openEditor(app);
  await save(app, title);
  await expect(heading(app, title)).toBeVisible();
  return app.sentByPage();
}

const titleOf = async (app: App, id: number) => (await app.request('GET', `/edit-post/${id}`)).body;

/** A form as a browser sends it. */
async function multipart(fields: [name: string, value: string][]) {
  const form = new FormData();
  for (const [name, value] of fields) form.set(name, value);
  const sent = new Response(form);
  return { type: sent.headers.get('content-type') ?? '', body: await sent.text() };
}

/** Names and values of the hidden fields in a document. */
const hiddenFields = (html: string) =>
  [...html.matchAll(/<input type="hidden" name="(\$ACTION[^"]*)"(?: value="([^"]*)")?/g)].map(
    ([, name = '', value = '']): [string, string] => [name, value.replaceAll('&quot;', '"')],
  );

const inBoth: Step[] = [
  {
    name: 'the saved title is shown on the page of the post, without a new document, and in the list',
    async run(app) {
      await openEditor(app);
      const documents = await app.documents();
      await save(app, 'Tea at one');
      await expect(heading(app, 'Tea at one')).toBeVisible();
      await expect.poll(() => app.location()).toBe('/edit-post/1');
      expect(await app.documents()).toBe(documents);
      await app.page.getByRole('link', { name: 'All posts' }).click();
      await expect(app.page.getByRole('link', { name: 'Tea at one' })).toBeVisible();
    },
  },
  {
    name: 'an empty title is refused with a message; what is typed too long stays in the field',
    async run(app) {
      await openEditor(app);
      await save(app, ' ');
      await expect(app.page.getByRole('alert').filter({ hasText: 'Write a title.' })).toBeVisible();
      await save(app, 'x'.repeat(81));
      await expect(app.page.getByRole('alert').filter({ hasText: 'Keep it under 80' })).toBeVisible();
      await expect(app.page.getByLabel('Title')).toHaveValue('x'.repeat(81));
      expect(await titleOf(app, 1)).not.toContain('xxxx');
    },
  },
];

const patch = (app: App, id: string, cookie: string, body: string) =>
  app.request('PATCH', `/api/edit-post/${id}`, {
    headers: { cookie, 'content-type': 'application/json' },
    body,
  });

export const steps: Record<'action' | 'route' | 'published', Step[]> = {
  action: [
    ...inBoth,
    {
      name: 'saving is one POST that revalidates and says where to go; of another user it changes nothing',
      async run(app) {
        const [sent, ...more] = await sentBySaving(app, 'Tea at two');
        expect([sent?.method, sent?.path, sent?.status]).toEqual(['POST', '/edit-post/1/edit', 200]);
        expect(more).toEqual([]);
        expect(sent?.responseHeaders['x-action-redirect']).toBe('/edit-post/1;push');
        expect(sent?.responseHeaders['x-action-revalidated']).toBe('1');

        // Parts are read in order: what "$K1" names comes first.
        const forged = await multipart([
          ['_1_title', 'Forged'],
          ['0', '[1,{},"$K1"]'],
        ]);
        const call = (cookie: string) =>
          app.request('POST', '/edit-post/1/edit', {
            headers: {
              'next-action': sent?.requestHeaders['next-action'] ?? '',
              'content-type': forged.type,
              cookie,
            },
            body: forged.body,
          });
        expect((await call(sessions.grace)).body).toContain('You have no such post.');
        expect((await call('')).body).toContain('Sign in first.');
        expect(await titleOf(app, 1)).not.toContain('Forged');
      },
    },
    {
      name: 'the form as a browser sends it without JavaScript answers 303 to the page of the post',
      async run(app) {
        const headers = { cookie: sessions.ada };
        const { body } = await app.request('GET', '/edit-post/1/edit', { headers });
        const form = await multipart([...hiddenFields(body), ['title', 'Tea at three']]);
        const answer = await app.request('POST', '/edit-post/1/edit', {
          headers: { ...headers, 'content-type': form.type },
          body: form.body,
        });
        expect([answer.status, answer.headers.location]).toEqual([303, '/edit-post/1']);
        expect(await titleOf(app, 1)).toContain('Tea at three');
      },
    },
  ],
  route: [
    ...inBoth,
    {
      name: 'saving is a PATCH that answers 200; the new page takes at least one GET more',
      async run(app) {
        const [sent, ...more] = await sentBySaving(app, 'Tea at two');
        expect([sent?.method, sent?.path, sent?.status]).toEqual(['PATCH', '/api/edit-post/1', 200]);
        expect(more.length).toBeGreaterThan(0);
        expect(new Set(more.map(({ method }) => method))).toEqual(new Set(['GET']));
      },
    },
    {
      name: 'the handler answers 200, 400, 401, 404 and 422, and changes only a post of the caller',
      async run(app) {
        const title = '{"title":"Tea at four"}';
        const statuses = [
          patch(app, '1', sessions.ada, title),
          patch(app, '1', sessions.ada, 'not json'),
          patch(app, '1', '', title),
          patch(app, '1', sessions.grace, '{"title":"Forged"}'),
          patch(app, 'one', sessions.ada, title),
          patch(app, '1', sessions.ada, '{"title":" "}'),
        ].map(async (answer) => (await answer).status);
        expect(await Promise.all(statuses)).toEqual([200, 400, 401, 404, 404, 422]);
        const html = await titleOf(app, 1);
        expect(html).toContain('Tea at four');
        expect(html).not.toContain('Forged');
      },
    },
  ],
  published: [
    {
      name: 'the editor of every post is that of post NaN, with an empty field',
      async run(app) {
        for (const id of [1, 2]) {
          await app.visit(`/edit-post/${id}/edit`);
          await expect(heading(app, 'Edit post NaN')).toBeVisible();
          await expect(app.page.getByLabel('Title')).toHaveValue('');
        }
      },
    },
    {
      name: 'saving changes no post and leads to the page of post NaN',
      async run(app) {
        await openEditor(app);
        await save(app, 'Never saved');
        await expect(app.page.getByText('There is no such post.')).toBeVisible();
        await expect.poll(() => app.location()).toBe('/edit-post/NaN');
        expect(await titleOf(app, 1)).not.toContain('Never saved');
      },
    },
    {
      name: 'an empty title is refused without a word',
      async run(app) {
        await openEditor(app);
        await save(app, ' ');
        await expect.poll(async () => (await app.sentByPage()).length).toBe(1);
        await expect(app.page.getByRole('alert').filter({ hasText: /./ })).toHaveCount(0);
        await expect.poll(() => app.location()).toBe('/edit-post/1/edit');
      },
    },
  ],
};

export const mutations = [
  {
    variant: 'action',
    file: '/lib/edit-post.ts',
    find: 'id === where.id && authorId === where.authorId',
    replace: 'id === where.id || authorId === "nobody"',
    failing: 'saving is one POST that revalidates and says where to go; of another user it changes nothing',
  },
  {
    variant: 'route',
    file: '/app/api/edit-post/[id]/route.ts',
    find: 'await request.json().catch(() => null)',
    replace: 'await request.json()',
    failing: 'the handler answers 200, 400, 401, 404 and 422, and changes only a post of the caller',
  },
  {
    variant: 'published',
    file: '/app/edit-post/[id]/edit/page.tsx',
    find: 'Number(params.id)',
    replace: 'Number((await params).id)',
    failing: 'the editor of every post is that of post NaN, with an empty field',
  },
] satisfies Mutation[];
