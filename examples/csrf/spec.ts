/** A request that another site makes the reader's browser send: who refuses it, and who runs it. */
import { expect } from '@playwright/test';
import type { Answer, App, Mutation, Step } from '../app';

const evil = 'https://evil.example';
/** Whatever the server is called, its own page. */
const own = { origin: 'https://shop.example', host: 'shop.example' };
const first = 'ada@example.com';

async function signIn(app: App): Promise<void> {
  await app.visit('/email');
  await app.page.getByRole('button', { name: 'Sign in as Ada' }).click();
  await expect(app.page.getByText(`Mail goes to ${first}`)).toBeVisible();
}

async function change(app: App, email: string): Promise<void> {
  await app.page.getByLabel('New address').fill(email);
  await app.page.getByRole('button', { name: 'Change' }).click();
}

/** What a browser adds to each request, whoever makes it send one. */
async function cookieOf(app: App): Promise<{ cookie: string }> {
  const { session = '' } = await app.cookies();
  return { cookie: `session=${session}` };
}

const documentOf = async (app: App) =>
  (await app.request('GET', '/email', { headers: await cookieOf(app) })).body;

const addressOf = async (app: App) => /<strong>([^<]*)<\/strong>/.exec(await documentOf(app))?.[1];

const unescaped = (html: string) => html.replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** A POST to the page with a form as its body. */
async function postForm(app: App, headers: Record<string, string>, fields: Map<string, string>) {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  const encoded = new Response(form);
  const type = { 'content-type': encoded.headers.get('content-type') ?? '' };
  const body = new Uint8Array(await encoded.arrayBuffer());
  return app.request('POST', '/email', { headers: { ...type, ...(await cookieOf(app)), ...headers }, body });
}

/** The form of the page with another address in it, sent as a form is sent without JavaScript. */
async function submitForm(app: App, headers: Record<string, string>, email: string): Promise<Answer> {
  const hidden = /<input type="hidden" name="([^"]*)"(?: value="([^"]*)")?/g;
  const found = [...(await documentOf(app)).matchAll(hidden)];
  const fields = found.map(([, name = '', value = '']) => [unescaped(name), unescaped(value)] as const);
  return postForm(app, headers, new Map([...fields, ['email', email]]));
}

/** The same call as the page makes it with JavaScript. */
const callAction = (app: App, id: string, headers: Record<string, string>, email: string) =>
  postForm(
    app,
    { 'next-action': id, ...headers },
    new Map([
      ['_1_email', email],
      ['0', '[{},"$K1"]'],
    ]),
  );

async function postJson(app: App, headers: Record<string, string>, email: string): Promise<Answer> {
  const type = { 'content-type': 'application/json' };
  const body = JSON.stringify({ email });
  return app.request('POST', '/api/email', {
    headers: { ...type, ...(await cookieOf(app)), ...headers },
    body,
  });
}

const claimPrize = async (app: App) => {
  await app.visit('/email/attack');
  await app.page.getByRole('button', { name: 'Claim your prize' }).click();
};

const ownFormWorks: Step = {
  name: 'the own form changes the address',
  async run(app) {
    await signIn(app);
    // Of a page that was loaded whole, refresh() could leave everything as it came.
    await app.visit('/email');
    await change(app, 'countess@example.com');
    await expect(app.page.getByText('Mail goes to countess@example.com')).toBeVisible();
    const sent = await app.sentByPage();
    expect(sent.at(0)?.status).toBe(200);
  },
};

export const steps: Record<'action' | 'route' | 'published', Step[]> = {
  action: [
    ownFormWorks,
    {
      name: 'called from another site the action answers 500 and does not run; from its own it runs',
      async run(app) {
        await signIn(app);
        await change(app, 'page@example.com');
        await expect(app.page.getByText('Mail goes to page@example.com')).toBeVisible();
        const id = (await app.sentByPage()).at(1)?.requestHeaders['next-action'] ?? '';
        for (const origin of [evil, 'null'])
          expect((await callAction(app, id, { origin }, 'eve@example.com')).status, origin).toBe(500);
        expect(await addressOf(app)).toBe('page@example.com');
        expect((await callAction(app, id, own, 'own@example.com')).status).toBe(200);
        expect(await addressOf(app)).toBe('own@example.com');
      },
    },
    {
      name: 'the form sent without JavaScript is held to the same check, and the log names the other site',
      async run(app) {
        await signIn(app);
        expect((await submitForm(app, { origin: evil }, 'eve@example.com')).status).toBe(500);
        expect(await addressOf(app)).toBe(first);
        await expect.poll(() => app.serverLog()).toContain('evil.example');
        expect((await submitForm(app, own, 'own@example.com')).status).toBe(200);
        expect(await addressOf(app)).toBe('own@example.com');
      },
    },
    {
      name: 'without an Origin the action runs: browsers send one with each POST, other callers hold no cookie',
      async run(app) {
        await signIn(app);
        expect((await submitForm(app, {}, 'none@example.com')).status).toBe(200);
        expect(await addressOf(app)).toBe('none@example.com');
      },
    },
  ],
  route: [
    ownFormWorks,
    {
      name: 'a POST from another site, or from nobody knows where, answers 403 and changes nothing',
      async run(app) {
        await signIn(app);
        const senders: Record<string, string>[] = [{ origin: evil }, { origin: 'null' }, {}];
        for (const headers of senders) {
          const answer = await postJson(app, headers, 'eve@example.com');
          expect([answer.status, answer.body]).toEqual([403, '{"error":"Sent by another site."}']);
        }
        expect(await addressOf(app)).toBe(first);
      },
    },
    {
      name: 'text that happens to be JSON answers 415 and changes nothing',
      async run(app) {
        await signIn(app);
        await claimPrize(app);
        await expect(app.page.getByText('Send JSON.')).toBeVisible();
        expect(await addressOf(app)).toBe(first);
      },
    },
  ],
  published: [
    {
      name: 'a POST from another site answers 200 and changes the address',
      async run(app) {
        await signIn(app);
        const answer = await postJson(app, { origin: evil }, 'eve@example.com');
        expect([answer.status, answer.body]).toEqual([200, '{"email":"eve@example.com"}']);
        expect(await addressOf(app)).toBe('eve@example.com');
      },
    },
    {
      name: 'a plain form of any page changes the address',
      async run(app) {
        await signIn(app);
        await claimPrize(app);
        await expect(app.page.getByText('{"email":"eve@example.com"}')).toBeVisible();
        expect(await addressOf(app)).toBe('eve@example.com');
      },
    },
  ],
};

export const mutations = [
  {
    variant: 'action',
    file: '/next.config.ts',
    find: 'cacheComponents: true,',
    replace: "cacheComponents: true, experimental: { serverActions: { allowedOrigins: ['evil.example'] } },",
    failing: 'called from another site the action answers 500 and does not run; from its own it runs',
  },
  {
    variant: 'route',
    file: '/app/api/email/route.ts',
    find: 'if (!isFromOwnPage(request))',
    replace: 'if (false)',
    failing: 'a POST from another site, or from nobody knows where, answers 403 and changes nothing',
  },
  {
    variant: 'route',
    file: '/app/api/email/route.ts',
    find: 'if (!isJson(request))',
    replace: 'if (false)',
    failing: 'text that happens to be JSON answers 415 and changes nothing',
  },
] satisfies Mutation[];
