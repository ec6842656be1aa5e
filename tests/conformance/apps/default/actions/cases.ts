import { expect } from '@playwright/test';
import type { App, RequestOptions, SentByPage } from '../../../../../examples/app';
import type { Case } from '../../../group';
import { click, seen } from '../../../steps';

const shown = (app: App) => expect(seen(app, 'shown'));
const state = (app: App) => seen(app, 'state');

async function run(app: App, name: string, result: string | RegExp) {
  await app.visit('/actions');
  await expect(state(app)).toBeVisible();
  await click(app, name);
  await shown(app).toHaveText(result);
}

/** Runs an action in the page and tells what was sent for it. */
async function sentBy(app: App, name: string, result: string | RegExp = /done|error/): Promise<SentByPage> {
  await run(app, name, result);
  const sent = await app.sentByPage();
  expect(sent.map(({ method }) => method)).toEqual(['POST']);
  return sent[0] as SentByPage;
}

const idOf = (sent: SentByPage) => sent.requestHeaders['next-action'] ?? '';
const call = (app: App, id: string, path = '/actions', { headers, body = '[]' }: RequestOptions = {}) =>
  app.request('POST', path, {
    headers: { 'next-action': id, 'content-type': 'text/plain;charset=UTF-8', ...headers },
    body,
  });

const count = async (app: App) => {
  await app.visit('/actions');
  return Number((await state(app).innerText()).split(' ')[1]);
};

const requests: Case[] = [
  {
    name: 'calling an action is one POST to the page, with its id in Next-Action and Flight as the answer',
    async run(app) {
      const sent = await sentBy(app, 'add');
      expect([sent.path, sent.status]).toEqual(['/actions', 200]);
      expect(idOf(sent)).toMatch(/^[0-9a-f]{42}$/);
      expect(sent.requestHeaders.accept).toBe('text/x-component');
      expect(sent.responseHeaders['content-type']).toBe('text/x-component');
    },
  },
  {
    name: 'an outsider can call an action by its id, without Origin',
    async run(app) {
      const sent = await sentBy(app, 'echo');
      const answer = await call(app, idOf(sent), '/actions', { body: '["from outside"]' });
      expect([answer.status, answer.headers['content-type']]).toEqual([200, 'text/x-component']);
      expect(answer.body).toContain('["from outside"]');
    },
  },
  {
    name: 'an action that refreshes nothing does not carry the page, and the page stays as it was',
    async run(app) {
      await app.visit('/actions');
      const before = await state(app).innerText();
      await click(app, 'add');
      await shown(app).toHaveText(/^done \d+$/);
      await expect(state(app)).toHaveText(before);
      const [sent] = await app.sentByPage();
      expect(sent?.responseHeaders['x-action-revalidated']).toBeUndefined();
      const { body } = await call(app, sent ? idOf(sent) : '');
      expect(body).not.toContain('flavour');
    },
  },
  {
    name: 'revalidatePath puts the new page into the answer of the action and says so in a header',
    async run(app) {
      const sent = await sentBy(app, 'addAndRevalidate', /^done \d+$/);
      const now = (await seen(app, 'shown').innerText()).slice('done '.length);
      await expect(state(app)).toContainText(`count ${now} `);
      expect(sent.responseHeaders['x-action-revalidated']).toBe('1');
      const { body } = await call(app, idOf(sent));
      expect(body).toContain(`count ${Number(now) + 1} `);
    },
  },
  {
    name: 'refresh() puts the page into the answer too; the header says 2',
    async run(app) {
      const sent = await sentBy(app, 'addAndRefresh', /^done \d+$/);
      const now = (await seen(app, 'shown').innerText()).slice('done '.length);
      await expect(state(app)).toContainText(`count ${now} `);
      expect(sent.responseHeaders['x-action-revalidated']).toBe('2');
    },
  },
  {
    name: 'an unknown id answers 409, a malformed one 400, each with a header that says so',
    async run(app) {
      const unknown = await call(app, `60${'0'.repeat(40)}`);
      expect([unknown.status, unknown.body]).toEqual([409, 'Server Action unavailable.']);
      expect(unknown.headers['x-nextjs-action-not-found']).toBe('1');
      const malformed = await call(app, 'abc');
      expect([malformed.status, malformed.body]).toEqual([400, 'Invalid Server Action request.']);
      expect(malformed.headers['x-nextjs-action-not-found']).toBe('1');
    },
  },
  {
    name: 'an action runs on any path: of another page, and of none, where the answer is a 404',
    async run(app) {
      const id = idOf(await sentBy(app, 'echo'));
      const other = await call(app, id, '/actions/other', { body: '["elsewhere"]' });
      expect([other.status, other.body.includes('elsewhere')]).toEqual([200, true]);
      const none = await call(app, id, '/no/such/page', { body: '["nowhere"]' });
      expect(none.status).toBe(404);
      const mark = await count(app);
      const add = idOf(await sentBy(app, 'add'));
      await call(app, add, '/no/such/page');
      expect(await count(app)).toBe(mark + 2);
    },
  },
  {
    name: 'on the path of a Route Handler the handler answers, not the action',
    async run(app) {
      const id = idOf(await sentBy(app, 'echo'));
      const answer = await call(app, id, '/actions/handler');
      expect([answer.status, answer.body]).toEqual([200, 'the handler answered']);
    },
  },
  {
    name: 'Next-Action in a GET is ignored',
    async run(app) {
      const id = idOf(await sentBy(app, 'add'));
      const before = await count(app);
      const answer = await app.request('GET', '/actions', { headers: { 'next-action': id } });
      expect([answer.status, answer.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
      expect(await count(app)).toBe(before);
    },
  },
  {
    name: 'a POST of JSON to a page that is rendered on request, without Next-Action, is answered with the page',
    async run(app) {
      const headers = { 'content-type': 'application/json' };
      const answer = await app.request('POST', '/actions', { headers, body: '{}' });
      expect([answer.status, answer.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    },
  },
  {
    name: 'a POST of JSON to a static page answers 405',
    async run(app) {
      const headers = { 'content-type': 'application/json' };
      const answer = await app.request('POST', '/actions/other', { headers, body: '{}' });
      expect(answer.status).toBe(405);
    },
  },
];

const origins: Case[] = [
  {
    name: 'an Origin that is another site than Host: 500, not run, and the log names both',
    async run(app) {
      const id = idOf(await sentBy(app, 'add'));
      const before = await count(app);
      const answer = await call(app, id, '/actions', { headers: { origin: 'https://evil.example' } });
      expect([answer.status, answer.headers['content-type']]).toEqual([500, 'text/x-component']);
      expect(answer.body).not.toContain('evil.example');
      expect(await count(app)).toBe(before);
      await expect.poll(() => app.serverLog()).toContain('evil.example');
      expect(await app.serverLog()).toContain('Invalid Server Actions request');
    },
  },
  {
    name: 'an Origin of null is refused with 500, not run',
    async run(app) {
      const id = idOf(await sentBy(app, 'add'));
      const before = await count(app);
      expect((await call(app, id, '/actions', { headers: { origin: 'null' } })).status).toBe(500);
      expect(await count(app)).toBe(before);
    },
  },
  {
    name: 'an Origin equal to X-Forwarded-Host runs, whatever Host is',
    async run(app) {
      const id = idOf(await sentBy(app, 'echo'));
      const headers = { origin: 'https://shop.example', 'x-forwarded-host': 'shop.example' };
      expect((await call(app, id, '/actions', { headers })).status).toBe(200);
      const wrong = { origin: 'https://shop.example', 'x-forwarded-host': 'other.example' };
      expect((await call(app, id, '/actions', { headers: wrong })).status).toBe(500);
    },
  },
  {
    name: 'an Origin equal to a Host given by the sender runs',
    async run(app) {
      const id = idOf(await sentBy(app, 'echo'));
      const headers = { origin: 'https://shop.example', host: 'shop.example' };
      expect((await call(app, id, '/actions', { headers })).status).toBe(200);
    },
  },
  {
    name: 'a body of more than 1 MB answers 500, not 413, and the log names the limit',
    async run(app) {
      const id = idOf(await sentBy(app, 'echo'));
      const small = await call(app, id, '/actions', { body: JSON.stringify(['x'.repeat(900_000)]) });
      expect(small.status).toBe(200);
      const large = await call(app, id, '/actions', { body: JSON.stringify(['x'.repeat(1_100_000)]) });
      expect(large.status).toBe(500);
      await expect.poll(() => app.serverLog()).toContain('Body exceeded 1 MB limit');
    },
  },
  {
    name: 'more than 1,000 arguments are refused with 500',
    async run(app) {
      const id = idOf(await sentBy(app, 'echo'));
      const body = (length: number) => JSON.stringify(Array.from({ length }, () => 1));
      expect((await call(app, id, '/actions', { body: body(1000) })).status).toBe(200);
      expect((await call(app, id, '/actions', { body: body(1001) })).status).toBe(500);
    },
  },
  {
    name: 'arguments that are no Flight answer 500',
    async run(app) {
      const id = idOf(await sentBy(app, 'echo'));
      expect((await call(app, id, '/actions', { body: 'not json' })).status).toBe(500);
    },
  },
];

const values: Case[] = [
  {
    name: 'plain values arrive as they were sent and come back',
    run: (app) => run(app, 'echo', 'done ["text",7,null,[true],{"deep":{"er":1}}]'),
  },
  {
    name: 'Date, Map, Set, BigInt and bytes arrive as what they are, a Blob as a File, undefined not at all',
    run: (app) =>
      run(
        app,
        'kinds',
        'done date:Date map:Map set:Set big:BigInt list:Array bytes:Uint8Array blob:File',
      ),
  },
  {
    name: 'a FormData argument carries text and file',
    run: (app) => run(app, 'sendForm', 'done typed note.txt inside'),
  },
  {
    name: 'Date, Map, Set, BigInt, NaN and a promise come back as what they are, undefined not at all',
    run: (app) => run(app, 'receiveMany', 'done 0 1 true 9007199254740993 false true late'),
  },
  { name: 'an action may return an async iterable', run: (app) => run(app, 'receiveStream', 'done abc') },
  {
    name: 'returning a function is an error for the caller, and the log says why',
    async run(app) {
      await run(app, 'returnFunction', /^error .* digest given$/);
      await expect
        .poll(() => app.serverLog())
        .toContain('Functions cannot be passed directly to Client Components');
    },
  },
  {
    name: 'returning an instance of a class is an error for the caller, and the log says why',
    async run(app) {
      await run(app, 'returnInstance', /^error .* digest given$/);
      await expect.poll(() => app.serverLog()).toContain('Only plain objects');
    },
  },
  {
    name: 'passing a function to an action fails before anything is sent',
    async run(app) {
      await run(app, 'sendFunction', /^error /);
      expect(await app.sentByPage()).toEqual([]);
    },
  },
  {
    name: 'an error that an action throws reaches the caller without its text: 500 and a digest',
    async run(app) {
      const sent = await sentBy(app, 'fail', /^error (?!.*secret).* digest given$/);
      expect(sent.status).toBe(500);
      expect((await call(app, idOf(sent))).body).not.toContain('secret');
      await expect.poll(() => app.serverLog()).toContain('secret of the action');
    },
  },
];

const effects: Case[] = [
  {
    name: 'actions of one page run one after another',
    run: (app) => run(app, 'three', 'done start 1,end 1,start 2,end 2,start 3,end 3'),
  },
  {
    name: 'cookies().set in an action writes Set-Cookie and renders the page anew in the same answer',
    async run(app) {
      const sent = await sentBy(app, 'setCookie', 'done nothing');
      expect(sent.responseHeaders['set-cookie']).toBe('flavour=oat; Path=/');
      await expect(state(app)).toContainText('flavour oat');
      expect(await app.cookies()).toMatchObject({ flavour: 'oat' });
      await app.visit('/actions');
      await expect(state(app)).toContainText('flavour oat');
    },
  },
  {
    name: 'cookies().delete in an action takes the cookie away',
    async run(app) {
      await run(app, 'setCookie', 'done nothing');
      await expect(state(app)).toContainText('flavour oat');
      await run(app, 'deleteCookie', 'done nothing');
      await expect(state(app)).toContainText('flavour none');
      expect(await app.cookies()).toEqual({});
    },
  },
  {
    name: 'a second tab shares the cookies and sees what the first has done when it loads',
    async run(app) {
      await run(app, 'setCookie', 'done nothing');
      const second = await app.secondTab();
      await second.visit('/actions');
      await expect(state(second)).toContainText('flavour oat');
    },
  },
  {
    name: 'redirect() in an action that the page calls: 200, x-action-redirect, and the page of the target',
    async run(app) {
      await app.visit('/actions');
      const before = await app.documents();
      await click(app, 'goAway');
      await expect(app.page.getByRole('heading', { name: 'Target' })).toBeVisible();
      await expect(seen(app, 'from')).toHaveText('{"from":"action"}');
      await expect.poll(() => app.location()).toBe('/actions/target?from=action');
      const [sent] = await app.sentByPage();
      expect([sent?.method, sent?.status]).toEqual(['POST', 200]);
      expect(sent?.responseHeaders['x-action-redirect']).toBe('/actions/target?from=action;push');
      expect(await app.documents()).toBe(before);
    },
  },
  {
    name: 'redirect() inside try is caught there',
    run: (app) => run(app, 'goAwayInTry', 'done NEXT_REDIRECT'),
  },
  {
    name: 'notFound() in an action answers 404 and shows not-found',
    async run(app) {
      await app.visit('/actions');
      await click(app, 'missing');
      await expect(app.page.getByRole('heading', { name: 'Root not found' })).toBeVisible();
      const [sent] = await app.sentByPage();
      expect(sent?.status).toBe(404);
    },
  },
  {
    name: 'an action called by a Server Component is a plain call',
    async run(app) {
      await app.visit('/actions/server-call');
      await shown(app).toHaveText('["called in render"]');
      expect(await app.sentByPage()).toEqual([]);
    },
  },
  {
    name: 'cookies().set while rendering throws, and says where it is allowed',
    async run(app) {
      await app.visit('/actions/render-cookie');
      await shown(app).toHaveText(/^Cookies can only be modified in a Server Action or Route Handler/);
    },
  },
];

export const cases = [...requests, ...origins, ...values, ...effects];
