/** One list behind handlers and behind actions, and the version of it in which no two files share a list. */
import { expect } from '@playwright/test';
import type { App, Mutation, Step } from '../app';

const json = { 'content-type': 'application/json' };
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const row = ({ page }: App, text: string) => page.getByRole('listitem').filter({ hasText: text });
const click = ({ page }: App, name: string) => page.getByRole('button', { name, exact: true }).click();

async function add(app: App, text: string): Promise<void> {
  await app.page.getByLabel('New todo').fill(text);
  await click(app, 'Add');
}

/** A call from outside with JSON, and its answer as far as the lesson goes. */
async function call(app: App, method: string, path: string, body?: unknown) {
  const options = body === undefined ? {} : { headers: json, body: JSON.stringify(body) };
  const answer = await app.request(method, path, options);
  return { ...answer, data: answer.body.startsWith('{') ? JSON.parse(answer.body) : undefined };
}

const create = (app: App, text: string) => call(app, 'POST', '/api/todos', { text });

/** Adds a todo, finishes it and deletes it, on the page. */
async function throughItsLife(app: App, text: string): Promise<void> {
  await app.visit('/todos');
  await add(app, text);
  await expect(row(app, text)).toBeVisible();
  await expect(app.page.getByLabel('New todo')).toHaveValue('');
  await click(app, `Finish ${text}`);
  await expect(app.page.getByRole('button', { name: `Finish ${text}` })).toBeDisabled();
  await click(app, `Delete ${text}`);
  await expect(row(app, text)).toHaveCount(0);
}

const emptyTextIsRefused: Step = {
  name: 'an empty text gives an alert and no todo',
  async run(app) {
    await app.visit('/todos');
    await add(app, '   ');
    await expect(app.page.getByRole('alert').filter({ hasText: 'Write what is to be done.' })).toBeVisible();
  },
};

/** The body of a form action that was called with an empty form, as React would encode it. */
const emptyForm = {
  type: 'multipart/form-data; boundary=part',
  body: '--part\r\nContent-Disposition: form-data; name="0"\r\n\r\n[{},"$K1"]\r\n--part--\r\n',
};

const action: Step[] = [
  {
    name: 'adding, finishing and deleting a todo are three POSTs to the page, told apart by Next-Action',
    async run(app) {
      await throughItsLife(app, 'Call the plumber');
      const sent = await app.sentByPage();
      expect(sent.map(({ method, path, status }) => [method, path, status])).toEqual([
        ['POST', '/todos', 200],
        ['POST', '/todos', 200],
        ['POST', '/todos', 200],
      ]);
      expect(new Set(sent.map(({ requestHeaders }) => requestHeaders['next-action'])).size).toBe(3);
    },
  },
  emptyTextIsRefused,
  {
    name: 'what an action adds, a handler answers, and what a handler creates, the page shows',
    async run(app) {
      await app.visit('/todos');
      await add(app, 'From the page');
      await expect(row(app, 'From the page')).toBeVisible();
      expect((await app.request('GET', '/api/todos')).body).toContain('"text":"From the page"');
      await create(app, 'From a program');
      await app.visit('/todos');
      await expect(row(app, 'From a program')).toBeVisible();
    },
  },
  {
    name: 'a forged call without the field is told what is missing, not a TypeError',
    async run(app) {
      await app.visit('/todos');
      await add(app, ' ');
      await expect(app.page.getByRole('alert').filter({ hasText: 'Write' })).toBeVisible();
      const [sent] = await app.sentByPage();
      const headers = {
        'next-action': sent?.requestHeaders['next-action'] ?? '',
        'content-type': emptyForm.type,
      };
      const answer = await app.request('POST', '/todos', { headers, body: emptyForm.body });
      expect(answer.status).toBe(200);
      expect(answer.body).toContain('{"error":"Write what is to be done."}');
    },
  },
  {
    name: 'without client JavaScript the form adds a todo',
    async run(app) {
      const plain = await app.withoutScripts();
      await plain.visit('/todos');
      await add(plain, 'On paper');
      await expect.poll(async () => (await app.request('GET', '/api/todos')).body).toContain('On paper');
    },
  },
];

const route: Step[] = [
  {
    name: 'adding, finishing and deleting a todo are POST 201, PATCH 200 and DELETE 204',
    async run(app) {
      await throughItsLife(app, 'Order paper');
      const sent = (await app.sentByPage()).filter(({ path }) => path.startsWith('/api/'));
      expect(sent.map(({ method, status }) => [method, status])).toEqual([
        ['POST', 201],
        ['PATCH', 200],
        ['DELETE', 204],
      ]);
      expect(sent[0]?.path).toBe('/api/todos');
      expect(sent[2]?.path).toBe(sent[1]?.path);
    },
  },
  emptyTextIsRefused,
  {
    name: 'a todo is created, read and deleted at its own address, and its id does not come again',
    async run(app) {
      const created = await create(app, 'Mend the fence');
      expect([created.status, created.data.done]).toEqual([201, false]);
      expect(created.data.id).toMatch(uuid);
      const address = created.headers.location ?? '';
      expect(address).toBe(`/api/todos/${created.data.id}`);
      expect((await call(app, 'GET', address)).data).toEqual(created.data);
      const removed = await call(app, 'DELETE', address);
      expect([removed.status, removed.body]).toEqual([204, '']);
      expect((await call(app, 'GET', address)).status).toBe(404);
      expect((await call(app, 'DELETE', address)).status).toBe(404);
      expect((await create(app, 'Mend it again')).data.id).not.toBe(created.data.id);
    },
  },
  {
    name: 'PATCH changes text and done, and nothing else that is sent',
    async run(app) {
      const { data, headers } = await create(app, 'Paint the door');
      const address = headers.location ?? '';
      const sent = { done: true, id: 'mine', owner: 'me' };
      const changed = await call(app, 'PATCH', address, sent);
      expect([changed.status, changed.data]).toEqual([200, { ...data, done: true }]);
      expect((await call(app, 'GET', address)).data).toEqual({ ...data, done: true });
      expect((await call(app, 'PATCH', '/api/todos/none', sent)).status).toBe(404);
    },
  },
  {
    name: 'a body that is not JSON, or not of the right shape, answers 400 with the reason',
    async run(app) {
      const { headers } = await create(app, 'Sort the mail');
      const address = headers.location ?? '';
      const noJson = await app.request('POST', '/api/todos', { headers: json, body: 'no json' });
      expect([noJson.status, noJson.body]).toEqual([400, '{"error":"Write what is to be done."}']);
      const wrong = await call(app, 'PATCH', address, { done: 'yes' });
      expect([wrong.status, wrong.data]).toEqual([400, { error: 'done is true or false.' }]);
      const nothing = await call(app, 'PATCH', address, { id: 'mine' });
      expect([nothing.status, nothing.data]).toEqual([400, { error: 'Send text or done.' }]);
    },
  },
];

const published: Step[] = [
  {
    name: 'every id answers 404, also that of a todo just created',
    async run(app) {
      const created = await create(app, 'Nowhere to be found');
      expect([created.status, created.headers.location]).toEqual([201, undefined]);
      for (const id of [1, 2, created.data.id]) {
        for (const method of ['GET', 'DELETE'])
          expect((await call(app, method, `/api/todos/${id}`)).status).toBe(404);
      }
      await app.visit('/todos');
      await click(app, 'Delete Read the post');
      await expect(app.page.getByText('The handler answered 404.')).toBeVisible();
    },
  },
  {
    name: 'a todo that the form adds never appears on the page',
    async run(app) {
      await app.visit('/todos');
      await add(app, 'Lost todo');
      await expect(app.page.getByLabel('New todo')).toHaveValue('');
      expect((await app.sentByPage()).map(({ method, status }) => [method, status])).toEqual([['POST', 200]]);
      await app.visit('/todos');
      await expect(row(app, 'Water the plants')).toBeVisible();
      await expect(row(app, 'Lost todo')).toHaveCount(0);
    },
  },
  {
    name: 'ids count up with the length of the list, and a body that is not JSON answers 500',
    async run(app) {
      const one = await create(app, 'One');
      const next = await create(app, 'Next');
      expect(next.data.id).toBe(one.data.id + 1);
      const answer = await app.request('POST', '/api/todos', { headers: json, body: 'no json' });
      expect([answer.status, answer.body]).toEqual([500, '']);
    },
  },
];

export const steps: Record<'action' | 'route' | 'published', Step[]> = { action, route, published };

export const mutations = [
  {
    variant: 'route',
    file: '/lib/todos.ts',
    find: 'crypto.randomUUID()',
    replace: 'String(todos.size + 1)',
    failing: 'a todo is created, read and deleted at its own address, and its id does not come again',
  },
  {
    variant: 'route',
    file: '/app/api/todos/[id]/route.ts',
    find: 'changeTodo(id, change)',
    replace: 'changeTodo(id, body)',
    failing: 'PATCH changes text and done, and nothing else that is sent',
  },
  {
    variant: 'action',
    file: '/app/todos/actions.ts',
    find: "readText(form.get('text'))",
    replace: "readText((form.get('text') as string).trim())",
    failing: 'a forged call without the field is told what is missing, not a TypeError',
  },
] satisfies Mutation[];
