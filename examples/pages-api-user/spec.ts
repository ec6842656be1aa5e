/** The same address as an API Route of the Pages Router, with and without a check of the method, and as a Route Handler. */
import { expect } from '@playwright/test';
import type { App, Mutation, Step } from '../app';

const user = { name: 'Sample Reader', email: 'reader@example.com' };

const press = async (app: App, method: string, shown: string) => {
  await app.visit('/user');
  await app.page.getByRole('button', { name: method }).click();
  await expect(app.page.getByRole('status').filter({ hasText: shown })).toBeVisible();
};

const getAnswers: Step = {
  name: 'GET answers the user as JSON, without the hash of the password',
  async run(app) {
    const { status, headers, body } = await app.request('GET', '/api/user');
    expect(status).toBe(200);
    expect(headers['content-type']).toContain('application/json');
    expect(JSON.parse(body)).toEqual(user);
    await press(app, 'GET', 'GET 200: {"name":"Sample Reader"');
  },
};

const head: Step = {
  name: 'HEAD answers 200 without a body',
  async run(app) {
    const { status, body } = await app.request('HEAD', '/api/user');
    expect([status, body]).toEqual([200, '']);
  },
};

const others = ['POST', 'PUT', 'PATCH', 'DELETE'];

export const steps: Record<'pages-api' | 'route' | 'published', Step[]> = {
  'pages-api': [
    getAnswers,
    head,
    {
      name: 'every other method answers 405, and Allow says which are served',
      async run(app) {
        for (const method of [...others, 'OPTIONS']) {
          const { status, headers, body } = await app.request(method, '/api/user');
          expect([method, status, headers.allow, body]).toEqual([method, 405, 'GET, HEAD', '']);
        }
      },
    },
    {
      name: 'a body that is no JSON is refused with 400 before the check of the method',
      async run(app) {
        const headers = { 'content-type': 'application/json' };
        const answer = await app.request('POST', '/api/user', { headers, body: '{no' });
        expect([answer.status, answer.body]).toEqual([400, 'Invalid JSON']);
      },
    },
  ],
  route: [
    getAnswers,
    head,
    {
      name: 'every other method answers 405 of itself, and OPTIONS says which are served',
      async run(app) {
        for (const method of others) {
          const { status, body } = await app.request(method, '/api/user');
          expect([method, status, body]).toEqual([method, 405, '']);
        }
        const options = await app.request('OPTIONS', '/api/user');
        expect([options.status, options.headers.allow]).toEqual([204, 'GET, HEAD, OPTIONS']);
        await press(app, 'DELETE', 'DELETE 405: no body');
      },
    },
  ],
  published: [
    {
      name: 'it answers every method alike, with 200 and the user',
      async run(app) {
        for (const method of ['GET', ...others, 'OPTIONS']) {
          const { status, body } = await app.request(method, '/api/user');
          expect([method, status, JSON.parse(body)]).toEqual([method, 200, user]);
        }
        await press(app, 'DELETE', 'DELETE 200: {"name":"Sample Reader"');
      },
    },
  ],
};

export const mutations = [
  {
    variant: 'pages-api',
    file: '/pages/api/user.ts',
    find: "req.method !== 'GET' && req.method !== 'HEAD'",
    replace: "req.method === 'TRACE'",
    failing: 'every other method answers 405, and Allow says which are served',
  },
  {
    variant: 'route',
    file: '/app/api/user/route.ts',
    find: 'async function GET() {',
    replace: 'const POST = () => GET();\nexport async function GET() {',
    failing: 'every other method answers 405 of itself, and OPTIONS says which are served',
  },
] satisfies Mutation[];
