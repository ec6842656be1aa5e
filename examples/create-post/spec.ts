/**
 * What "create a post" must do, in either variant. The same steps run in the sandbox and on a real Next.js
 * server (sandbox/tests/parity), so nothing here knows which of the two it talks to.
 */
import { expect } from '@playwright/test';
import type { App, Mutation, SentByPage, Step } from '../app';

async function createPost({ page }: App, title: string): Promise<void> {
  await page.getByLabel('Title').fill(title);
  await page.getByRole('button', { name: 'Create post' }).click();
}

const alert = ({ page }: App, text: string) => page.getByRole('alert').filter({ hasText: text });

const row = ({ page }: App, title: string) => page.getByRole('listitem').filter({ hasText: title });

/** Creates a post, waits until it is shown, and tells what the page sent for it. */
async function sentByCreating(app: App, title: string): Promise<SentByPage[]> {
  await app.visit('/');
  await createPost(app, title);
  await expect(row(app, title)).toBeVisible();
  return app.sentByPage();
}

const inShort = ({ method, path, status }: SentByPage) => ({ method, path, status });

const inBoth: Step[] = [
  {
    name: 'the list shows the first post',
    async run(app) {
      await app.visit('/');
      await expect(row(app, 'Hello, world')).toBeVisible();
    },
  },
  {
    name: 'a created post appears in the list, and the field is empty again',
    async run(app) {
      await app.visit('/');
      await createPost(app, 'Second post');
      await expect(row(app, 'Second post')).toBeVisible();
      await expect(app.page.getByLabel('Title')).toHaveValue('');
    },
  },
  {
    name: 'a title of 81 characters gives an alert and no post, and stays in the field',
    async run(app) {
      await app.visit('/');
      await createPost(app, 'x'.repeat(81));
      await expect(alert(app, 'Use at most 80 characters.')).toBeVisible();
      await expect(app.page.getByLabel('Title')).toHaveValue('x'.repeat(81));
      await expect(row(app, 'xxx')).toHaveCount(0);
    },
  },
  {
    name: 'a title of spaces gives an alert, which is gone when the next title is taken',
    async run(app) {
      await app.visit('/');
      await createPost(app, '  ');
      await expect(alert(app, 'Write a title.')).toBeVisible();
      await createPost(app, 'Written');
      await expect(row(app, 'Written')).toBeVisible();
      await expect(alert(app, 'Write a title.')).toHaveCount(0);
      await expect(app.page.getByLabel('Title')).toHaveValue('');
    },
  },
  {
    name: 'a created post is still there when the page is loaded again',
    async run(app) {
      await app.visit('/');
      await createPost(app, 'Lasting post');
      await expect(row(app, 'Lasting post')).toBeVisible();
      await app.visit('/');
      await expect(row(app, 'Lasting post')).toBeVisible();
    },
  },
];

const post = { method: 'POST', path: '/api/posts' };
const json = { 'content-type': 'application/json' };

export const steps: Record<'action' | 'route', Step[]> = {
  action: [
    ...inBoth,
    {
      name: 'creating a post is one POST to the page, which answers with Flight and says that it refreshed',
      async run(app) {
        const sent = await sentByCreating(app, 'One request');
        expect(sent.map(inShort)).toEqual([{ method: 'POST', path: '/', status: 200 }]);
        expect(sent[0]?.requestHeaders['next-action']).toMatch(/^60[0-9a-f]{40}$/);
        expect(sent[0]?.responseHeaders['content-type']).toBe('text/x-component');
        expect(sent[0]?.responseHeaders['x-action-revalidated']).toBe('2');
      },
    },
    {
      name: 'a POST with the id of an unknown action answers 409, one with a malformed id 400',
      async run(app) {
        const unknown = await app.request('POST', '/', {
          headers: {
            'next-action': `60${'0'.repeat(40)}`,
          },
          body: '[]',
        });
        expect([unknown.status, unknown.body]).toEqual([409, 'Server Action unavailable.']);
        const malformed = await app.request('POST', '/', {
          headers: { 'next-action': 'abc' },
          body: '[]',
        });
        expect([malformed.status, malformed.body]).toEqual([400, 'Invalid Server Action request.']);
        expect(malformed.headers['x-nextjs-action-not-found']).toBe('1');
      },
    },
    {
      name: 'the action refuses a POST whose Origin is another site',
      async run(app) {
        const sent = await sentByCreating(app, 'From the page');
        const id = sent[0]?.requestHeaders['next-action'] ?? '';
        const foreign = {
          'next-action': id,
          origin: 'https://evil.example',
        };
        const answer = await app.request('POST', '/', { headers: foreign, body: '[{},"$K1"]' });
        expect([answer.status, answer.headers['content-type']]).toEqual([500, 'text/x-component']);
        expect(answer.body).not.toContain('Invalid Server Actions request');
      },
    },
  ],
  route: [
    ...inBoth,
    {
      name: 'creating a post is a POST that answers 201, then a GET that answers 200',
      async run(app) {
        const sent = await sentByCreating(app, 'Two requests');
        expect(sent.map(inShort)).toEqual([
          { ...post, status: 201 },
          {
            method: 'GET',
            path: '/api/posts',
            status: 200,
          },
        ]);
      },
    },
    {
      name: 'a body that is not JSON answers 400, not 500',
      async run(app) {
        const answer = await app.request('POST', '/api/posts', { headers: json, body: 'not json' });
        expect([answer.status, answer.body]).toEqual([400, '{"error":"Send JSON."}']);
      },
    },
    {
      name: 'a title that is too long answers 422 with the reason',
      async run(app) {
        const body = JSON.stringify({
          title: 'x'.repeat(81),
        });
        const answer = await app.request('POST', '/api/posts', { headers: json, body });
        expect([answer.status, answer.body]).toEqual([422, '{"error":"Use at most 80 characters."}']);
      },
    },
    {
      name: 'what a form of another site can send is taken, because nothing checks its type or Origin',
      async run(app) {
        const headers = { 'content-type': 'text/plain', origin: 'https://evil.example' };
        const body = '{"title":"Forged"}';
        expect((await app.request('POST', '/api/posts', { headers, body })).status).toBe(201);
      },
    },
    {
      name: 'a method without a function answers 405, and OPTIONS lists those that have one',
      async run(app) {
        const put = await app.request('PUT', '/api/posts', { headers: json, body: '{}' });
        expect([put.status, put.body]).toEqual([405, '']);
        const options = await app.request('OPTIONS', '/api/posts');
        expect([options.status, options.headers.allow]).toEqual([204, 'GET, HEAD, OPTIONS, POST']);
        const head = await app.request('HEAD', '/api/posts');
        expect([head.status, head.body]).toEqual([200, '']);
      },
    },
  ],
};

export const mutations = [
  {
    variant: 'action',
    file: '/app/actions.ts',
    find: 'refresh(); // the answer to this POST carries the page again',
    replace: '',
    failing: 'a created post appears in the list, and the field is empty again',
  },
  {
    variant: 'route',
    file: '/app/api/posts/route.ts',
    find: 'await request.json().catch(() => null)',
    replace: 'await request.json()',
    failing: 'a body that is not JSON answers 400, not 500',
  },
  {
    variant: 'action',
    file: '/app/post-form.tsx',
    find: ' defaultValue={title}',
    replace: '',
    failing: 'a title of 81 characters gives an alert and no post, and stays in the field',
  },
] satisfies Mutation[];
