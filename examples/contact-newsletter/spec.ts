/** Two forms on one page: each has its own answer, with and without JavaScript. */
import { expect } from '@playwright/test';
import type { App, Mutation, Step } from '../app';

let last = 0;
const freshEmail = () => `ada${Date.now()}-${++last}@example.com`;
const confirm = 'Look into your mail to confirm.';

async function subscribe({ page }: App, email = freshEmail()): Promise<void> {
  await page.getByLabel('Email for the newsletter').fill(email);
  await page.getByRole('button', { name: 'Subscribe' }).click();
}

async function write({ page }: App, message: string): Promise<void> {
  await page.getByLabel('Your email').fill(freshEmail());
  await page.getByLabel('Message').fill(message);
}

const send = ({ page }: App) => page.getByRole('button', { name: 'Send' }).click();
const region = ({ page }: App, name: string) => page.getByRole('region', { name });

const ownAnswers: Step = {
  name: 'each form has its own answer, and leaves alone what is typed in the other',
  async run(app) {
    await app.visit('/contact');
    await write(app, 'Hello');
    await subscribe(app);
    await expect(region(app, 'Newsletter').getByRole('status')).toHaveText(confirm);
    await expect(region(app, 'Write to us').getByRole('status')).toHaveCount(0);
    await expect(app.page.getByLabel('Message')).toHaveValue('Hello');
    await send(app);
    await expect(region(app, 'Write to us').getByRole('status')).toHaveText('We have your message.');
    await expect(app.page.getByLabel('Message')).toHaveValue('');
  },
};

const tooLong: Step = {
  name: 'a message that is too long is refused, and stays in its field',
  async run(app) {
    await app.visit('/contact');
    await write(app, 'x'.repeat(2001));
    await send(app);
    await expect(region(app, 'Write to us').getByRole('alert')).toHaveText('Write 1 to 2,000 letters.');
    await expect(app.page.getByLabel('Message')).toHaveValue(/^x{2001}$/);
  },
};

const sameForAll = 'an address that is on the list already gets the same answer as a new one';
const asForm = { 'content-type': 'application/x-www-form-urlencoded' };

export const steps: Record<'action' | 'route', Step[]> = {
  action: [
    ownAnswers,
    tooLong,
    {
      name: sameForAll,
      async run(app) {
        const email = freshEmail();
        await app.visit('/contact');
        await subscribe(app, email);
        await expect(region(app, 'Newsletter').getByRole('status')).toHaveText(confirm);
        await app.visit('/contact');
        await subscribe(app, email.toUpperCase());
        await expect(region(app, 'Newsletter').getByRole('status')).toHaveText(confirm);
        const sent = await app.sentByPage();
        expect(sent.map(({ method, path, status }) => [method, path, status])).toEqual([
          ['POST', '/contact', 200],
        ]);
      },
    },
    {
      name: 'without JavaScript the page comes back with the answer in the form that was sent',
      async run(app) {
        const plain = await app.withoutScripts();
        await plain.visit('/contact');
        await write(plain, 'x'.repeat(2001));
        await send(plain);
        await expect(region(plain, 'Write to us').getByRole('alert')).toHaveText('Write 1 to 2,000 letters.');
        await expect(region(plain, 'Newsletter').getByRole('alert')).toHaveCount(0);
        await subscribe(plain);
        await expect(region(plain, 'Newsletter').getByRole('status')).toHaveText(confirm);
      },
    },
  ],
  route: [
    ownAnswers,
    tooLong,
    {
      name: sameForAll,
      async run(app) {
        const body = `email=${encodeURIComponent(freshEmail())}`;
        const post = () => app.request('POST', '/api/newsletter', { headers: asForm, body });
        const [first, second] = [await post(), await post()];
        expect([first.status, first.body]).toEqual([201, `{"done":"${confirm}"}`]);
        expect([second.status, second.body]).toEqual([first.status, first.body]);
      },
    },
    {
      name: 'a body that is no form answers 400, an empty form 422, another method 405',
      async run(app) {
        const headers = { 'content-type': 'application/json' };
        const json = await app.request('POST', '/api/contact', { headers, body: '{}' });
        expect([json.status, json.body]).toEqual([400, '{"error":"Send a form."}']);
        const empty = await app.request('POST', '/api/contact', { headers: asForm, body: 'email=' });
        expect([empty.status, empty.body]).toEqual([422, '{"error":"Enter an email address."}']);
        expect((await app.request('GET', '/api/contact')).status).toBe(405);
      },
    },
    {
      name: 'without JavaScript the browser is sent on with 303 to a page that thanks',
      async run(app) {
        const answer = await app.request('POST', '/api/newsletter', {
          headers: { ...asForm, accept: 'text/html' },
          body: `email=${encodeURIComponent(freshEmail())}`,
        });
        expect([answer.status, answer.headers.location]).toEqual([303, '/contact/thanks']);
        const plain = await app.withoutScripts();
        await plain.visit('/contact');
        await subscribe(plain);
        await expect(plain.page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
        await expect.poll(() => plain.location()).toBe('/contact/thanks');
      },
    },
  ],
};

export const mutations = [
  {
    variant: 'action',
    file: '/app/contact/newsletter-form.tsx',
    find: `import { subscribe } from './actions';`,
    replace: `import { sendMessage as subscribe } from './actions';`,
    failing: sameForAll,
  },
  {
    variant: 'action',
    file: '/app/contact/message-form.tsx',
    find: 'defaultValue={typed?.message}',
    replace: '',
    failing: 'a message that is too long is refused, and stays in its field',
  },
  {
    variant: 'route',
    file: '/lib/form-answer.ts',
    find: "includes('text/html')",
    replace: "includes('text/plain')",
    failing: 'without JavaScript the browser is sent on with 303 to a page that thanks',
  },
] satisfies Mutation[];
