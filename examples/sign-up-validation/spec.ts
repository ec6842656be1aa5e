/** A sign-up form: each field has its message, and what was typed stays. */
import { expect } from '@playwright/test';
import type { App, Mutation, Step } from '../app';

async function signUp({ page }: App, name: string, email: string): Promise<void> {
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('Email').fill(email);
  await page.getByRole('button', { name: 'Sign up' }).click();
}

const alert = ({ page }: App, text: string) => page.getByRole('alert').filter({ hasText: text });

async function expectBothRefused(app: App): Promise<void> {
  await signUp(app, 'A', 'nobody');
  await expect(alert(app, 'Use two letters or more.')).toBeVisible();
  await expect(alert(app, 'Enter an email address.')).toBeVisible();
}

async function expectValues({ page }: App, name: string, email: string): Promise<void> {
  await expect(page.getByLabel('Name')).toHaveValue(name);
  await expect(page.getByLabel('Email')).toHaveValue(email);
}

async function expectCorrected(app: App): Promise<void> {
  await app.page.getByLabel('Name').fill('Ada');
  await app.page.getByLabel('Email').fill('ada@example.com');
  await app.page.getByRole('button', { name: 'Sign up' }).click();
  await expect(app.page.getByRole('status')).toHaveText('Welcome, Ada!');
  await expect(alert(app, 'Use two letters or more.')).toHaveCount(0);
}

const inBoth: Step[] = [
  {
    name: 'each field says what is wrong with it, what was typed stays, and a correction is taken',
    async run(app) {
      await app.visit('/sign-up');
      await expectBothRefused(app);
      await expectValues(app, 'A', 'nobody');
      await expect(app.page.getByLabel('Name')).toHaveAttribute('aria-invalid', 'true');
      await expectCorrected(app);
    },
  },
];

const withoutScripts = 'without JavaScript the messages are there, too, and what was typed stays';

/** Calls the action from outside, encoded as React encodes a form. */
async function callAction(app: App, fields: Record<string, string>) {
  await app.visit('/sign-up');
  await signUp(app, 'Ada', 'ada@example.com');
  await expect(app.page.getByRole('status')).toBeVisible();
  const [sent] = await app.sentByPage();
  const parts = Object.entries(fields).map(([name, value]) => [`_1_${name}`, value]);
  const body = [...parts, ['0', '[{},"$K1"]']]
    .map(([name, value]) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
    .join('');
  return app.request('POST', '/sign-up', {
    headers: {
      'next-action': sent?.requestHeaders['next-action'] ?? '',
      'content-type': 'multipart/form-data; boundary=b',
    },
    body: `${body}--b--\r\n`,
  });
}

export const steps: Record<'action' | 'route' | 'published', Step[]> = {
  action: [
    ...inBoth,
    {
      name: withoutScripts,
      async run(app) {
        const plain = await app.withoutScripts();
        await plain.visit('/sign-up');
        await expectBothRefused(plain);
        await expectValues(plain, 'A', 'nobody');
        await expectCorrected(plain);
      },
    },
    {
      name: 'a forged POST with a field missing is refused with 200 and the messages in the body',
      async run(app) {
        const answer = await callAction(app, { email: 'eve@example.com' });
        expect(answer.status).toBe(200);
        expect(answer.body).toContain('"errors":{"name":["Use two letters or more."]}');
        expect(answer.body).toContain('"email":"eve@example.com"');
      },
    },
  ],
  route: [
    ...inBoth,
    {
      name: 'the handler answers 422 with a list for each field, and 201 where all is well',
      async run(app) {
        const send = (body: string) => app.request('POST', '/api/sign-up', { body });
        const refused = await send('{"name":"A","email":"nobody"}');
        expect(refused.status).toBe(422);
        expect(JSON.parse(refused.body)).toEqual({
          errors: { name: ['Use two letters or more.'], email: ['Enter an email address.'] },
        });
        const odd = await send('{"name":7,"email":"ada@example.com"}');
        expect([odd.status, odd.body]).toEqual([422, '{"errors":{"name":["Enter your name."]}}']);
        expect((await send('not json')).status).toBe(400);
        const taken = await send('{"name":" Ada ","email":"ada@example.com"}');
        expect([taken.status, taken.body]).toEqual([201, '{"welcome":"Ada"}']);
      },
    },
  ],
  published: [
    {
      name: 'the messages are there, and what was typed is gone',
      async run(app) {
        await app.visit('/sign-up');
        await expectBothRefused(app);
        await expectValues(app, '', '');
      },
    },
    {
      name: 'without JavaScript what was typed is gone, too',
      async run(app) {
        const plain = await app.withoutScripts();
        await plain.visit('/sign-up');
        await expectBothRefused(plain);
        await expectValues(plain, '', '');
      },
    },
  ],
};

export const mutations = [
  {
    variant: 'action',
    file: '/app/sign-up/actions.ts',
    find: 'return { values, errors: fieldErrors };',
    replace: 'return { errors: fieldErrors };',
    failing: withoutScripts,
  },
  {
    variant: 'route',
    file: '/app/sign-up/sign-up-form.tsx',
    find: ': { values, ...answer }',
    replace: ': answer',
    failing: 'each field says what is wrong with it, what was typed stays, and a correction is taken',
  },
  {
    variant: 'route',
    file: '/app/api/sign-up/route.ts',
    find: '.catch(() => null)',
    replace: '',
    failing: 'the handler answers 422 with a list for each field, and 201 where all is well',
  },
] satisfies Mutation[];
