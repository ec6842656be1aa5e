/** What a browser and other callers notice when a handler becomes an action. */
import { expect } from '@playwright/test';
import type { App, Mutation, Step } from '../app';

const form = (text: string) => ({
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams({ text }).toString(),
});

async function send({ page }: App, text: string): Promise<void> {
  await page.getByLabel('Feedback').fill(text);
  await page.getByRole('button', { name: 'Send' }).click();
}

async function showsThanks(app: App, text: string): Promise<void> {
  await expect(app.page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
  await expect.poll(() => app.location()).toBe('/feedback/thanks');
  await expect(app.page.getByText(text)).toHaveCount(1);
}

const before: Step[] = [
  {
    name: 'a good text is stored, and the browser is sent on with 303, to GET the page of thanks',
    async run(app) {
      const answer = await app.request('POST', '/api/feedback', form('Clear and short.'));
      expect([answer.status, answer.headers.location]).toEqual([303, '/feedback/thanks']);
      await app.visit('/feedback');
      await send(app, 'All of it was clear.');
      await showsThanks(app, 'All of it was clear.');
    },
  },
  {
    name: 'redirect() in a handler answers 307 to what is no form',
    async run(app) {
      const answer = await app.request('GET', '/api/feedback');
      expect([answer.status, answer.headers.location]).toEqual([307, '/feedback']);
    },
  },
  {
    name: 'a text that is too short answers 400, also for a body that is no form',
    async run(app) {
      const short = await app.request('POST', '/api/feedback', form('Fine'));
      expect([short.status, short.body]).toEqual([400, '{"error":"Write ten letters or more."}']);
      const headers = { 'content-type': 'application/json' };
      const json = await app.request('POST', '/api/feedback', { headers, body: '{"text":"Long enough."}' });
      expect(json.status).toBe(400);
    },
  },
  {
    name: 'the browser leaves the form for the JSON of the 400',
    async run(app) {
      await app.visit('/feedback');
      await send(app, 'Fine');
      await expect(app.page.getByText('{"error":"Write ten letters or more."}')).toBeVisible();
      await expect(app.page.getByLabel('Feedback')).toHaveCount(0);
    },
  },
];

const after: Step[] = [
  {
    name: 'a good text is stored by one POST to the page: 200, with the redirect in a header',
    async run(app) {
      await app.visit('/feedback');
      const documents = await app.documents();
      await send(app, 'Now by an action.');
      await showsThanks(app, 'Now by an action.');
      const [sent] = await app.sentByPage();
      expect([sent?.method, sent?.path, sent?.status]).toEqual(['POST', '/feedback', 200]);
      expect(sent?.responseHeaders['x-action-redirect']).toBe('/feedback/thanks;push');
      expect(await app.documents()).toBe(documents);
    },
  },
  {
    name: 'a text that is too short is a returned value: status 200, a message, and the text still there',
    async run(app) {
      await app.visit('/feedback');
      await send(app, 'Fine');
      await expect(
        app.page.getByRole('alert').filter({ hasText: 'Write ten letters or more.' }),
      ).toBeVisible();
      await expect(app.page.getByLabel('Feedback')).toHaveValue('Fine');
      expect((await app.sentByPage()).map(({ method, status }) => [method, status])).toEqual([['POST', 200]]);
    },
  },
  {
    name: 'without client JavaScript the form is answered with 303, and the browser ends on the page of thanks',
    async run(app) {
      const plain = await app.withoutScripts();
      await plain.visit('/feedback');
      await send(plain, 'Without any script.');
      await showsThanks(plain, 'Without any script.');
      const fields = await actionFields(app);
      const answer = await app.request(
        'POST',
        '/feedback',
        multipart({ ...fields, text: 'As a bare form.' }),
      );
      expect([answer.status, answer.headers.location]).toEqual([303, '/feedback/thanks']);
    },
  },
  {
    name: 'the old address answers 404',
    async run(app) {
      expect((await app.request('GET', '/api/feedback')).status).toBe(404);
    },
  },
];

/** The hidden fields by which a form without JavaScript names its action. */
async function actionFields(app: App): Promise<Record<string, string>> {
  const { body } = await app.request('GET', '/feedback');
  const hidden = [...body.matchAll(/<input type="hidden"[^>]*>/g)].map(([tag]) => tag);
  const attribute = (tag: string, name: string) =>
    (tag.match(new RegExp(` ${name}="([^"]*)"`))?.[1] ?? '').replaceAll('&quot;', '"');
  return Object.fromEntries(hidden.map((tag) => [attribute(tag, 'name'), attribute(tag, 'value')]));
}

function multipart(fields: Record<string, string>) {
  const parts = Object.entries(fields).map(
    ([name, value]) => `--part\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return {
    headers: { 'content-type': 'multipart/form-data; boundary=part' },
    body: `${parts.join('')}--part--\r\n`,
  };
}

export const steps: Record<'before' | 'after', Step[]> = { before, after };

export const mutations = [
  {
    variant: 'before',
    file: '/app/api/feedback/route.ts',
    find: "redirect('/feedback/thanks');",
    replace: "return new Response(null, { status: 307, headers: { Location: '/feedback/thanks' } });",
    failing: 'a good text is stored, and the browser is sent on with 303, to GET the page of thanks',
  },
  {
    variant: 'after',
    file: '/app/feedback/actions.ts',
    find: 'return { error, text };',
    replace: 'return { error };',
    failing: 'a text that is too short is a returned value: status 200, a message, and the text still there',
  },
] satisfies Mutation[];
