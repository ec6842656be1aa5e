/** Registering: what the answer holds, and that a refusal is seen. */
import { expect } from '@playwright/test';
import type { App, Mutation, Step } from '../app';

let last = 0;
const freshEmail = () => `ada${Date.now()}-${++last}@example.com`;
const password = 'correct horse';
/** As lib/registrations.ts stores it. */
const hash = /[0-9a-f]{32}:[0-9a-f]{64}/;

async function register({ page }: App, email: string, secret = password): Promise<void> {
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill(secret);
  await page.getByRole('button', { name: 'Register' }).click();
}

const alert = ({ page }: App, text: string) => page.getByRole('alert').filter({ hasText: text });
const status = ({ page }: App, text: string) => page.getByRole('status').filter({ hasText: text });

/** Registers in the page, and tells the id of the action that did it. */
async function idOfAction(app: App): Promise<string> {
  await app.visit('/register');
  await register(app, freshEmail());
  const inShort = async () =>
    (await app.sentByPage()).map(({ method, path, status: code }) => [method, path, code]);
  await expect.poll(inShort).toEqual([['POST', '/register', 200]]);
  return (await app.sentByPage())[0]?.requestHeaders['next-action'] ?? '';
}

/** Calls the action from outside, encoded as React encodes a form. */
function call(app: App, id: string, args: string, fields: Record<string, string>) {
  const parts = Object.entries(fields).map(([name, value]) => [`_1_${name}`, value]);
  const body = [...parts, ['0', args]]
    .map(([name, value]) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
    .join('');
  const headers = { 'next-action': id, 'content-type': 'multipart/form-data; boundary=b' };
  return app.request('POST', '/register', { headers, body: `${body}--b--\r\n` });
}

const refusalIsSeen: Step = {
  name: 'a password that is too short gives an alert, and the address is kept',
  async run(app) {
    const email = freshEmail();
    await app.visit('/register');
    await register(app, email, 'short');
    await expect(alert(app, 'Password: Use 8 to 128 characters.')).toBeVisible();
    await expect(app.page.getByLabel('Email')).toHaveValue(email);
    await expect(app.page.getByLabel('Password')).toHaveValue('');
    await register(app, email);
    await expect(status(app, `${email} is registered.`)).toBeVisible();
    await expect(app.page.getByRole('alert').filter({ hasText: 'Password' })).toHaveCount(0);
  },
};

export const steps: Record<'action' | 'route' | 'published', Step[]> = {
  action: [
    refusalIsSeen,
    {
      name: 'the answer of the action holds the address, and nothing of the password',
      async run(app) {
        const id = await idOfAction(app);
        const email = freshEmail();
        const { status: code, body } = await call(app, id, '[{},"$K1"]', { email, password });
        expect(code).toBe(200);
        expect(body).toContain(`{"registered":"${email}"}`);
        expect(body).not.toContain('passwordHash');
        expect(body).not.toMatch(hash);
        const again = await call(app, id, '[{},"$K1"]', { email, password });
        expect(again.body).toContain('This address is registered already.');
      },
    },
    {
      name: 'a forged POST without the fields is refused with reasons',
      async run(app) {
        const answer = await call(app, await idOfAction(app), '[{},"$K1"]', {});
        expect(answer.status).toBe(200);
        expect(answer.body).toContain('Enter an email address.');
        expect(answer.body).toContain('Use 8 to 128 characters.');
      },
    },
    {
      name: 'without JavaScript the form says what is wrong, keeps the address, and registers',
      async run(app) {
        const email = freshEmail();
        const plain = await app.withoutScripts();
        await plain.visit('/register');
        await register(plain, email, 'short');
        await expect(alert(plain, 'Password: Use 8 to 128 characters.')).toBeVisible();
        await expect(plain.page.getByLabel('Email')).toHaveValue(email);
        await register(plain, email);
        await expect(status(plain, `${email} is registered.`)).toBeVisible();
      },
    },
  ],
  route: [
    refusalIsSeen,
    {
      name: 'the answer of the handler is 201 with the address alone; a second time it is 409',
      async run(app) {
        const email = freshEmail();
        const send = () =>
          app.request('POST', '/api/register', {
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ email, password }),
          });
        const answer = await send();
        expect([answer.status, answer.body]).toEqual([201, `{"registered":"${email}"}`]);
        const again = await send();
        expect([again.status, again.body]).toEqual([
          409,
          '{"errors":{"email":"This address is registered already."}}',
        ]);
      },
    },
    {
      name: 'a body that is not JSON answers 400, fields that are missing 422, another method 405',
      async run(app) {
        const send = (body: string) => app.request('POST', '/api/register', { body });
        expect((await send('not json')).status).toBe(400);
        const missing = await send('{"email":["ada@example.com"],"password":12345678}');
        expect([missing.status, missing.body]).toEqual([
          422,
          '{"errors":{"email":"Enter an email address.","password":"Use 8 to 128 characters."}}',
        ]);
        expect((await app.request('GET', '/api/register')).status).toBe(405);
      },
    },
    {
      name: 'the document holds a form that needs JavaScript',
      async run(app) {
        const { body } = await app.request('GET', '/register');
        expect(body).toContain('javascript:throw');
      },
    },
  ],
  published: [
    {
      name: 'the answer of the action holds the hash of the password',
      async run(app) {
        const id = await idOfAction(app);
        const { body } = await call(app, id, '["$K1"]', { email: freshEmail(), password });
        expect(body).toContain('"passwordHash":"');
        expect(body).toMatch(hash);
      },
    },
    {
      name: 'a refusal is sent, and the page does not show it',
      async run(app) {
        const email = freshEmail();
        const id = await idOfAction(app);
        await call(app, id, '["$K1"]', { email, password });
        const again = await call(app, id, '["$K1"]', { email, password });
        expect(again.body).toContain('Registered already.');
        await app.visit('/register');
        await register(app, email);
        await expect(app.page.getByLabel('Email')).toHaveValue('');
        await expect(app.page.getByText('Registered already.')).toHaveCount(0);
      },
    },
  ],
};

export const mutations = [
  {
    variant: 'action',
    file: '/app/register/actions.ts',
    find: 'return { registered: user.email };',
    replace: 'return { registered: user.email, ...user };',
    failing: 'the answer of the action holds the address, and nothing of the password',
  },
  {
    variant: 'action',
    file: '/app/register/register-form.tsx',
    find: 'defaultValue={email}',
    replace: '',
    failing: 'without JavaScript the form says what is wrong, keeps the address, and registers',
  },
  {
    variant: 'route',
    file: '/app/api/register/route.ts',
    find: '{ registered: user.email },',
    replace: 'user,',
    failing: 'the answer of the handler is 201 with the address alone; a second time it is 409',
  },
] satisfies Mutation[];
