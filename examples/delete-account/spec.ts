/** Deleting an account: the password is asked for again, and no session is left. */
import { expect } from '@playwright/test';
import type { App, Mutation, Step } from '../app';

const sessionCookie = 'account-session';
const password = 'open sesame';

const heading = ({ page }: App, name: string) => page.getByRole('heading', { name });
const alert = ({ page }: App, text: string) => page.getByRole('alert').filter({ hasText: text });

/** As a request sends it. */
const cookieOf = async (app: App) => `${sessionCookie}=${(await app.cookies())[sessionCookie]}`;

/** Opens an account of its own for the step. */
async function openAccount(app: App): Promise<string> {
  await app.visit('/account');
  const before = await cookieOf(app);
  await app.page.getByRole('button', { name: 'Open a demo account' }).click();
  await expect.poll(() => cookieOf(app)).not.toBe(before);
  return cookieOf(app);
}

async function deleteWith(app: App, secret: string): Promise<void> {
  await app.page.getByLabel('Your password').fill(secret);
  await app.page.getByRole('button', { name: 'Delete for good' }).click();
}

/** Whom the server takes the sender of this cookie for. */
async function greeting(app: App, cookie: string): Promise<string> {
  const { body } = await app.request('GET', '/account', { headers: { cookie } });
  return /You are signed (out|in as)/.exec(body)?.[0] ?? body;
}

const wrongPassword: Step = {
  name: 'a wrong password is refused, and the session stays',
  async run(app) {
    const cookie = await openAccount(app);
    await app.visit('/account/delete');
    await deleteWith(app, 'open barley');
    await expect(alert(app, 'This is not your password.')).toBeVisible();
    expect(await cookieOf(app)).toBe(cookie);
    expect(await greeting(app, cookie)).toBe('You are signed in as');
  },
};

const rightPassword: Step = {
  name: 'the right password deletes account, session and cookie, and leads to the last page',
  async run(app) {
    const cookie = await openAccount(app);
    await app.visit('/account/delete');
    await deleteWith(app, password);
    await expect(heading(app, 'Your account is deleted')).toBeVisible();
    await expect.poll(() => app.location()).toBe('/account/deleted');
    expect(await app.cookies()).toEqual({});
    expect(await greeting(app, cookie)).toBe('You are signed out');
  },
};

export const steps: Record<'action' | 'route' | 'published', Step[]> = {
  action: [
    wrongPassword,
    rightPassword,
    {
      name: 'a forged POST is refused without a session, and without the password',
      async run(app) {
        const cookie = await openAccount(app);
        await app.visit('/account/delete');
        await deleteWith(app, 'open barley');
        await expect(alert(app, 'This is not your password.')).toBeVisible();
        const [sent] = await app.sentByPage();
        const id = sent?.requestHeaders['next-action'] ?? '';
        const headers = { 'next-action': id, 'content-type': 'multipart/form-data; boundary=b' };
        const body = '--b\r\nContent-Disposition: form-data; name="0"\r\n\r\n[{},"$K1"]\r\n--b--\r\n';
        const stranger = await app.request('POST', '/account/delete', { headers, body });
        expect([stranger.status, stranger.body.includes('Sign in first.')]).toEqual([200, true]);
        const withCookie = { headers: { ...headers, cookie }, body };
        const thief = await app.request('POST', '/account/delete', withCookie);
        expect([thief.status, thief.body.includes('This is not your password.')]).toEqual([200, true]);
        expect(await greeting(app, cookie)).toBe('You are signed in as');
      },
    },
    {
      name: 'without JavaScript the refusal is shown, and the deletion redirects and takes the cookie away',
      async run(app) {
        const plain = await app.withoutScripts();
        const cookie = await openAccount(plain);
        await plain.visit('/account/delete');
        await deleteWith(plain, 'open barley');
        await expect(alert(plain, 'This is not your password.')).toBeVisible();
        await deleteWith(plain, password);
        await expect(heading(plain, 'Your account is deleted')).toBeVisible();
        await expect.poll(() => plain.location()).toBe('/account/deleted');
        expect(await greeting(app, cookie)).toBe('You are signed out');
      },
    },
  ],
  route: [
    wrongPassword,
    rightPassword,
    {
      name: 'the handler answers 401 without a session, 400 and 403 without the password, and 204 with it',
      async run(app) {
        const cookie = await openAccount(app);
        const send = (headers: Record<string, string>, body: string) =>
          app.request('DELETE', '/api/account', { headers, body });
        const right = JSON.stringify({ password });
        const stranger = await send({}, right);
        expect([stranger.status, stranger.body]).toEqual([401, '{"error":"Sign in first."}']);
        expect((await send({ cookie }, 'not json')).status).toBe(400);
        const thief = await send({ cookie }, '{"password":["open sesame"]}');
        expect([thief.status, thief.body]).toEqual([403, '{"error":"This is not your password."}']);
        const deleted = await send({ cookie }, right);
        expect([deleted.status, deleted.body]).toEqual([204, '']);
        expect(deleted.setCookies.join()).toMatch(/^account-session=; Path=\/; Expires=Thu, 01 Jan 1970/);
        expect((await send({ cookie }, right)).status).toBe(401);
      },
    },
  ],
  published: [
    {
      name: 'one click deletes without a password, and the deleted account is still signed in',
      async run(app) {
        const cookie = await openAccount(app);
        await app.visit('/account/delete');
        await app.page.getByRole('button', { name: 'Delete for good' }).click();
        await expect(app.page.getByRole('status')).toHaveText('Account deleted.');
        expect(await cookieOf(app)).toBe(cookie);
        expect(await greeting(app, cookie)).toBe('You are signed in as');
      },
    },
    {
      name: 'whoever has the cookie deletes with one POST',
      async run(app) {
        await openAccount(app);
        await app.visit('/account/delete');
        await app.page.getByRole('button', { name: 'Delete for good' }).click();
        await expect(app.page.getByRole('status')).toHaveText('Account deleted.');
        const [sent] = await app.sentByPage();
        const cookie = await openAccount(app);
        const headers = { 'next-action': sent?.requestHeaders['next-action'] ?? '', cookie };
        const forged = await app.request('POST', '/account/delete', { headers, body: '[]' });
        expect([forged.status, forged.body.includes('Account deleted.')]).toEqual([200, true]);
      },
    },
  ],
};

export const mutations = [
  {
    variant: 'action',
    file: '/app/account/delete/actions.ts',
    find: 'await endSessions(name);',
    replace: '',
    failing: 'the right password deletes account, session and cookie, and leads to the last page',
  },
  {
    variant: 'action',
    file: '/app/account/delete/actions.ts',
    find: 'if (!(await isPasswordOf(name, password)))',
    replace: 'if (!password)',
    failing: 'a wrong password is refused, and the session stays',
  },
  {
    variant: 'route',
    file: '/app/api/account/route.ts',
    find: `if (!name) return refusal(401, 'Sign in first.');`,
    replace: `if (!name) return refusal(403, 'Sign in first.');`,
    failing: 'the handler answers 401 without a session, 400 and 403 without the password, and 204 with it',
  },
] satisfies Mutation[];
