/** What a public API must do: for clients that are no browser, and for a browser on another origin. */
import { expect } from '@playwright/test';
import type { App, Mutation, Step } from '../app';

const path = '/api/v1/tides';
const origin = 'https://partner.example';
const authorization = 'Bearer test-token-only';
const refused = '{"error":"Send a token."}';

const askFirst = (app: App) =>
  app.request('OPTIONS', path, {
    headers: {
      origin,
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'authorization',
    },
  });

async function call(app: App, token: string, steps: string[]): Promise<void> {
  await app.visit('/public-api');
  await app.page.getByLabel('Token').fill(token);
  await app.page.getByRole('button', { name: 'Call from partner.example' }).click();
  await expect(app.page.getByRole('list', { name: 'Steps' }).getByRole('listitem')).toHaveText(steps);
}

const brest = '{"tides":[{"port":"Brest","high":"06:47"}]}';

const inBoth: Step[] = [
  {
    name: 'the token opens the door, whatever the origin; without it, or with another, the answer is 401',
    async run(app) {
      const open = await app.request('GET', `${path}?port=Brest`, { headers: { authorization } });
      expect([open.status, open.body]).toEqual([200, brest]);
      const foreign = await app.request('GET', `${path}?port=Brest`, { headers: { authorization, origin } });
      expect([foreign.status, foreign.body]).toEqual([200, brest]);
      expect((await app.request('GET', path)).status).toBe(401);
      for (const guess of ['Bearer guessed', 'x'.repeat(authorization.length)]) {
        const closed = await app.request('GET', path, { headers: { authorization: guess } });
        expect([closed.status, closed.body]).toEqual([401, refused]);
        expect(closed.headers['www-authenticate']).toBe('Bearer');
      }
    },
  },
];

export const steps: Record<'route' | 'without-cors', Step[]> = {
  route: [
    ...inBoth,
    {
      name: 'a page on another origin gets the answer, by OPTIONS 204 and GET 200',
      async run(app) {
        await call(app, 'test-token-only', ['OPTIONS 204', 'GET 200', `The page reads ${brest}`]);
        const sent = await app.sentByPage();
        expect(sent.map(({ method, status }) => [method, status])).toEqual([
          ['OPTIONS', 204],
          ['GET', 200],
        ]);
      },
    },
    {
      name: 'a page on another origin may read why its token is refused',
      run: (app) => call(app, 'guessed', ['OPTIONS 204', 'GET 401', `The page reads ${refused}`]),
    },
    {
      name: 'the preflight names the method and the header, and every answer the origins',
      async run(app) {
        const preflight = await askFirst(app);
        expect([preflight.status, preflight.body]).toEqual([204, '']);
        expect(preflight.headers).toMatchObject({
          'access-control-allow-origin': '*',
          'access-control-allow-methods': 'GET',
          'access-control-allow-headers': 'authorization',
        });
        for (const token of [authorization, 'Bearer guessed']) {
          const answer = await app.request('GET', path, { headers: { origin, authorization: token } });
          expect(answer.headers['access-control-allow-origin']).toBe('*');
          expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
        }
      },
    },
    {
      name: 'a method there is not answers 405',
      async run(app) {
        const answer = await app.request('DELETE', path, { headers: { authorization } });
        expect([answer.status, answer.body]).toEqual([405, '']);
      },
    },
  ],
  'without-cors': [
    ...inBoth,
    {
      name: 'a page on another origin is stopped after OPTIONS, which Next.js answers without CORS headers',
      async run(app) {
        await call(app, 'test-token-only', ['OPTIONS 204', 'The browser stops: the call is never sent.']);
        const preflight = await askFirst(app);
        expect([preflight.status, preflight.headers.allow]).toEqual([204, 'GET, HEAD, OPTIONS']);
        expect(preflight.headers['access-control-allow-origin']).toBeUndefined();
      },
    },
  ],
};

export const mutations = [
  {
    variant: 'route',
    file: '/app/api/v1/tides/route.ts',
    find: "'access-control-allow-headers': 'authorization',",
    replace: '',
    failing: 'the preflight names the method and the header, and every answer the origins',
  },
  {
    variant: 'route',
    file: '/lib/tides.ts',
    find: 'given.length === token.length &&',
    replace: 'given.length === token.length ||',
    failing: 'the token opens the door, whatever the origin; without it, or with another, the answer is 401',
  },
] satisfies Mutation[];
