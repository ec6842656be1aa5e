/** What "add a comment" must do: show it on its way, then in the list; refuse without losing what was typed. */
import { expect } from '@playwright/test';
import type { App, Mutation, Step } from '../app';

const path = '/add-comment';
const row = ({ page }: App, text: string) => page.getByRole('listitem').filter({ hasText: text });
const field = ({ page }: App) => page.getByLabel('Comment');
const button = ({ page }: App) => page.getByRole('button', { name: 'Add comment' });

async function send(app: App, text: string): Promise<void> {
  await field(app).fill(text);
  await button(app).click();
}

/** Sends a comment, waits until it is in the list, and tells what was sent and what was shown meanwhile. */
async function add(app: App, text: string) {
  await app.visit(path);
  await field(app).fill(text);
  const meanwhile = await button(app).evaluate(async (element: HTMLElement) => {
    element.click();
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    return element.closest('form')?.querySelector('[role="status"]')?.textContent;
  });
  await expect(row(app, text)).toBeVisible();
  await expect(app.page.getByRole('status')).toHaveCount(0);
  await expect(field(app)).toHaveValue('');
  return { meanwhile, sent: await app.sentByPage() };
}

const inBoth: Step[] = [
  {
    name: 'a refused comment gives an alert, is not stored, and stays in the field',
    async run(app) {
      await app.visit(path);
      await send(app, '  ');
      await expect(app.page.getByRole('alert').filter({ hasText: 'Write something.' })).toBeVisible();
      await send(app, 'x'.repeat(281));
      await expect(app.page.getByRole('alert').filter({ hasText: 'under 280 letters' })).toBeVisible();
      await expect(field(app)).toHaveValue('x'.repeat(281));
      await expect(row(app, 'xxx')).toHaveCount(0);
    },
  },
];

const post = (app: App, body: string) =>
  app.request('POST', '/api/comments', { headers: { 'content-type': 'application/json' }, body });

export const steps: Record<'action' | 'route', Step[]> = {
  action: [
    ...inBoth,
    {
      name: 'the comment is shown on its way, and one POST brings it into the list',
      async run(app) {
        const { meanwhile, sent } = await add(app, 'In one request');
        expect(meanwhile).toBe('Sending “In one request”');
        expect(sent.map(({ method, path: to, status }) => [method, to, status])).toEqual([
          ['POST', path, 200],
        ]);
        expect(sent[0]?.responseHeaders['x-action-revalidated']).toBe('2');
      },
    },
    {
      name: 'the form works without JavaScript, and markup in a comment is text',
      async run(app) {
        const client = await app.withoutScripts();
        await client.visit(path);
        await send(client, '<b>plain</b> text');
        const stored = async () => (await app.request('GET', path)).body;
        await expect.poll(stored).toContain('<li>&lt;b&gt;plain&lt;/b&gt; text</li>');
      },
    },
  ],
  route: [
    ...inBoth,
    {
      name: 'the comment is shown on its way, and in the list after a POST and a GET',
      async run(app) {
        const { meanwhile, sent } = await add(app, 'In two requests');
        expect(meanwhile).toBe('Sending “In two requests”');
        expect(sent.map(({ method, status }) => [method, status])).toEqual([
          ['POST', 201],
          ['GET', 200],
        ]);
      },
    },
    {
      name: 'the handler answers 201 with the address of the comment, 400, 404 and 422',
      async run(app) {
        const created = await post(app, '{"text":"With an address"}');
        expect(created.status).toBe(201);
        const found = await app.request('GET', created.headers.location ?? '');
        expect([found.status, found.body]).toEqual([200, created.body]);
        expect((await app.request('GET', '/api/comments/none')).status).toBe(404);
        expect((await post(app, 'not json')).status).toBe(400);
        expect((await post(app, '{"text":7}')).status).toBe(422);
      },
    },
  ],
};

export const mutations = [
  {
    variant: 'action',
    file: '/app/add-comment/actions.ts',
    find: 'refresh(); // the list comes back in this answer',
    replace: '',
    failing: 'the comment is shown on its way, and one POST brings it into the list',
  },
  {
    variant: 'action',
    file: '/app/add-comment/comment-form.tsx',
    find: 'defaultValue={state.typed}',
    replace: '',
    failing: 'a refused comment gives an alert, is not stored, and stays in the field',
  },
  {
    variant: 'route',
    file: '/app/api/comments/route.ts',
    find: 'await request.json().catch(() => null)',
    replace: 'await request.json()',
    failing: 'the handler answers 201 with the address of the comment, 400, 404 and 422',
  },
] satisfies Mutation[];
