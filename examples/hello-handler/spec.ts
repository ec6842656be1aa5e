/** A GET handler that runs on each request, and a page that needs none. */
import { expect } from '@playwright/test';
import type { App, Mutation, Step } from '../app';

const greeting = ({ page }: App) => page.getByRole('status').filter({ hasText: /^Hello, number \d+$/ });
const numberIn = async (app: App) => Number((await greeting(app).textContent())?.split(' ').at(-1));

const route: Step[] = [
  {
    name: 'each GET runs the handler again',
    async run(app) {
      const answers = [await app.request('GET', '/api/hello'), await app.request('GET', '/api/hello')];
      const [one, two] = answers.map(({ body }) => JSON.parse(body));
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      expect(answers[0]?.headers['content-type']).toBe('application/json');
      expect(two).toEqual({ message: 'Hello', count: one.count + 1 });
    },
  },
  {
    name: 'the button is one GET to the handler, and a second press shows the next number',
    async run(app) {
      await app.visit('/hello');
      const press = () => app.page.getByRole('button', { name: 'Say hello' }).click();
      await press();
      const first = await numberIn(app);
      await press();
      await expect(greeting(app)).toHaveText(`Hello, number ${first + 1}`);
      const inShort = ({ method, path, status }: Awaited<ReturnType<App['sentByPage']>>[number]) =>
        `${method} ${path} ${status}`;
      expect((await app.sentByPage()).map(inShort)).toEqual(['GET /api/hello 200', 'GET /api/hello 200']);
    },
  },
  {
    name: 'HEAD and OPTIONS are answered of themselves, POST with 405',
    async run(app) {
      const head = await app.request('HEAD', '/api/hello');
      expect([head.status, head.body]).toEqual([200, '']);
      const options = await app.request('OPTIONS', '/api/hello');
      expect([options.status, options.headers.allow]).toEqual([204, 'GET, HEAD, OPTIONS']);
      const post = await app.request('POST', '/api/hello');
      expect([post.status, post.body]).toEqual([405, '']);
    },
  },
];

const serverComponent: Step[] = [
  {
    name: 'the greeting comes with the document, again each time, and the page asks for nothing',
    async run(app) {
      await app.visit('/hello');
      const first = await numberIn(app);
      expect(await app.sentByPage()).toEqual([]);
      await app.visit('/hello');
      await expect(greeting(app)).toHaveText(/^Hello/);
      expect(await numberIn(app)).toBeGreaterThan(first);
    },
  },
  {
    name: 'there is no address for others to call',
    async run(app) {
      expect((await app.request('GET', '/api/hello')).status).toBe(404);
      expect((await app.request('GET', '/hello')).headers['content-type']).toContain('text/html');
    },
  },
];

export const steps: Record<'route' | 'server-component', Step[]> = {
  route,
  'server-component': serverComponent,
};

export const mutations = [
  {
    variant: 'route',
    file: '/lib/hello.ts',
    find: 'await connection();',
    replace: '',
    failing: 'each GET runs the handler again',
  },
  {
    variant: 'server-component',
    file: '/lib/hello.ts',
    find: 'await connection();',
    replace: '',
    failing: 'the greeting comes with the document, again each time, and the page asks for nothing',
  },
] satisfies Mutation[];
