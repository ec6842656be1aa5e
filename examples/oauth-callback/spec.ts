/** What a sign-in with a provider must do: only the browser that started it is signed in, once for each code. */
import { expect } from '@playwright/test';
import type { Answer, App, Mutation, Step } from '../app';

const address = '/api/auth/callback';
const secret = 'test-secret-only';
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const notStartedHere = [400, '{"error":"Not started in this browser."}'];
const notGood = [400, '{"error":"The code is not good."}'];

const inShort = ({ status, body }: Answer) => [status, body];
const text = (app: App, words: string) => expect(app.page.getByText(words)).toHaveCount(1);
const press = (app: App, name: string) => app.page.getByRole('button', { name, exact: true }).click();

/** Presses the button of the page and waits for the provider's. */
async function goToProvider(app: App): Promise<void> {
  await app.visit('/sign-in');
  await press(app, 'Sign in with the provider');
  await expect(app.page.getByRole('heading', { name: 'The provider' })).toBeVisible();
}

/** Sends the form of the page as a browser without JavaScript does. */
async function startAsForm(app: App): Promise<Answer> {
  const { body } = await app.request('GET', '/sign-in');
  const name = /name="(\$ACTION_ID_[^"]+)"/.exec(body)?.[1] ?? 'no action';
  return app.request('POST', '/sign-in', {
    headers: { 'content-type': 'multipart/form-data; boundary=part' },
    body: `--part\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n\r\n--part--\r\n`,
  });
}

/** A sign-in that an outsider has started: what the browser keeps, and what the address says. */
async function start(app: App): Promise<{ cookie: string; state: string }> {
  const { headers, setCookies } = await startAsForm(app);
  const state = new URLSearchParams(headers.location?.split('?')[1]).get('state') ?? '';
  return { cookie: setCookies[0]?.split(';')[0] ?? '', state };
}

/** @returns the address that the provider sends the browser to once the user has allowed it */
async function allow(app: App, user: string, state: string): Promise<string> {
  const body = new URLSearchParams({ user, answer: 'allow' }).toString();
  const answer = await app.request('POST', `/provider/authorize?state=${state}`, { headers: form, body });
  expect(answer.status).toBe(303);
  return answer.headers.location ?? '';
}

const callBack = (app: App, path: string, cookie?: string) =>
  app.request('GET', path, { headers: cookie ? { cookie } : {} });

const codeOf = (path: string) => new URLSearchParams(path.split('?')[1]).get('code') ?? '';

const together: Step[] = [
  {
    name: 'signing in leads over the provider back to the page, which shows who it is',
    async run(app) {
      await goToProvider(app);
      const { 'oauth-state': state, ...others } = await app.cookies();
      expect([state, others]).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), {}]);
      await expect
        .poll(() => app.location())
        .toMatch(/^\/provider\/authorize\?response_type=code&client_id=demo-app&/);
      expect(await app.location()).toContain(`&state=${state}`);
      await app.page.getByLabel('Account').selectOption('Eve');
      await press(app, 'Allow');
      await text(app, 'You are signed in as Eve.');
      await expect.poll(() => app.location()).toBe('/sign-in');
      expect(Object.keys(await app.cookies())).toEqual(['sign-in-session']);
      await press(app, 'Sign out');
      await text(app, 'You are signed out.');
      expect(await app.cookies()).toEqual({});
    },
  },
  {
    name: 'the action answers with the address of the provider, and with state for this browser alone',
    async run(app) {
      const answer = await startAsForm(app);
      expect(answer.status).toBe(303);
      const state = /^\/provider\/authorize\?.*&state=([0-9a-f]{64})$/.exec(
        answer.headers.location ?? '',
      )?.[1];
      expect(answer.setCookies).toHaveLength(1);
      const [pair, ...attributes] = answer.setCookies[0]?.split('; ') ?? [];
      expect(pair).toBe(`oauth-state=${state}`);
      expect(attributes).toEqual(expect.arrayContaining(['HttpOnly', 'SameSite=lax', 'Max-Age=600']));
      expect((await start(app)).state).not.toBe(state);
    },
  },
  {
    name: 'the handler answers with the session, takes state away and sends the browser on',
    async run(app) {
      const { cookie, state } = await start(app);
      const back = await allow(app, 'Ada', state);
      expect(back).toMatch(/^\/api\/auth\/callback\?code=[0-9a-f]{64}&state=[0-9a-f]{64}$/);
      const answer = await callBack(app, back, cookie);
      expect([answer.status, answer.headers.location]).toEqual([307, '/sign-in']);
      const sent = answer.setCookies.join('\n');
      expect(sent).toMatch(/^sign-in-session=[0-9a-f]{64}; Path=\/; HttpOnly; SameSite=lax$/m);
      expect(sent).toMatch(/^oauth-state=; Path=\/; Expires=Thu, 01 Jan 1970/m);
      expect(sent).not.toContain(secret);
      expect((await app.request('POST', address)).status).toBe(405);
    },
  },
  {
    name: 'a callback with a code and state of somebody else, or without state, signs nobody in',
    async run(app) {
      const { state: stateOfEve } = await start(app);
      const forged = await allow(app, 'Eve', stateOfEve);
      await goToProvider(app);
      const before = await app.cookies();
      const cookie = `oauth-state=${before['oauth-state']}`;
      const code = codeOf(forged);
      for (const path of [forged, `${address}?code=${code}`, `${address}?code=${code}&state=`]) {
        const answer = await callBack(app, path, cookie);
        expect([path, ...inShort(answer), answer.setCookies]).toEqual([path, ...notStartedHere, []]);
      }
      await app.visit(forged, 400);
      expect(await app.cookies()).toEqual(before);
      await app.visit('/sign-in');
      await text(app, 'You are signed out.');
    },
  },
  {
    name: 'who has no cookie is refused, though code and state belong together',
    async run(app) {
      const { state } = await start(app);
      const back = await allow(app, 'Ada', state);
      for (const cookie of [undefined, 'oauth-state=']) {
        const answer = await callBack(app, back, cookie);
        expect([...inShort(answer), answer.setCookies]).toEqual([...notStartedHere, []]);
      }
      const bare = await callBack(app, address, 'oauth-state=');
      expect(inShort(bare)).toEqual(notStartedHere);
    },
  },
  {
    name: 'a code is good for one sign-in, also for a browser that started another',
    async run(app) {
      const first = await start(app);
      const back = await allow(app, 'Ada', first.state);
      expect((await callBack(app, back, first.cookie)).status).toBe(307);
      const second = await start(app);
      for (const { cookie, state } of [first, second]) {
        const again = await callBack(app, `${address}?code=${codeOf(back)}&state=${state}`, cookie);
        expect(inShort(again)).toEqual(notGood);
        expect(again.setCookies.join()).not.toContain('sign-in-session');
      }
      const made = await callBack(app, `${address}?state=${second.state}`, second.cookie);
      expect(inShort(made)).toEqual(notGood);
    },
  },
  {
    name: 'the provider gives a token for a code once, and only to whoever knows the secret',
    async run(app) {
      const code = codeOf(await allow(app, 'Ada', 'any'));
      const ask = (client_secret: string) => {
        const body = new URLSearchParams({ code, client_secret }).toString();
        return app.request('POST', '/provider/token', { headers: form, body });
      };
      expect(inShort(await ask('guessed'))).toEqual([401, '{"error":"invalid_client"}']);
      const answer = await ask(secret);
      expect([answer.status, JSON.parse(answer.body).user]).toEqual([200, 'Ada']);
      expect(inShort(await ask(secret))).toEqual([400, '{"error":"invalid_grant"}']);
    },
  },
  {
    name: 'who refuses at the provider finds a message on the page, and no session',
    async run(app) {
      await goToProvider(app);
      await press(app, 'Refuse');
      const alert = app.page.getByRole('alert').filter({ hasText: 'The provider did not sign you in.' });
      await expect(alert).toBeVisible();
      await text(app, 'You are signed out.');
      await expect.poll(() => app.location()).toBe('/sign-in?refused');
      expect(await app.cookies()).toEqual({});
      const forged = await callBack(app, `${address}?error=access_denied&state=any`);
      expect(inShort(forged)).toEqual(notStartedHere);
    },
  },
  {
    name: 'without client JavaScript the same forms sign in',
    async run(app) {
      const plain = await app.withoutScripts();
      await goToProvider(plain);
      await press(plain, 'Allow');
      await expect.poll(() => plain.location()).toBe('/sign-in');
      await text(plain, 'You are signed in as Ada.');
      expect(Object.keys(await plain.cookies())).toEqual(['sign-in-session']);
    },
  },
];

export const steps: Record<'together', Step[]> = { together };

export const mutations = [
  {
    variant: 'together',
    file: '/app/api/auth/callback/route.ts',
    find: "searchParams.get('state') !== expected",
    replace: 'false',
    failing: 'a callback with a code and state of somebody else, or without state, signs nobody in',
  },
  {
    variant: 'together',
    file: '/app/api/auth/callback/route.ts',
    find: '!expected ||',
    replace: 'expected &&',
    failing: 'who has no cookie is refused, though code and state belong together',
  },
  {
    variant: 'together',
    file: '/app/provider/codes.ts',
    find: 'codes.delete(code);',
    replace: '',
    failing: 'a code is good for one sign-in, also for a browser that started another',
  },
  {
    variant: 'together',
    file: '/app/api/auth/callback/route.ts',
    find: "jar.delete('oauth-state');",
    replace: '',
    failing: 'the handler answers with the session, takes state away and sends the browser on',
  },
] satisfies Mutation[];
