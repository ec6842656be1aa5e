/** A count that stays current by polling: with a GET handler, and with an action, which has to wait for others. */
import { expect } from '@playwright/test';
import type { App, Mutation, Step } from '../app';

const click = ({ page }: App, name: string) => page.getByRole('button', { name, exact: true }).click();

async function left({ page }: App): Promise<number> {
  return Number.parseInt((await page.getByRole('status').textContent()) ?? '', 10);
}

const seenInAnotherTab: Step = {
  name: 'what is sold in one tab is soon seen in another',
  async run(app) {
    await app.visit('/stock');
    const before = await left(app);
    const other = await app.secondTab();
    await other.visit('/stock');
    await click(other, 'Sell one');
    await expect.poll(() => left(app)).toBe(before - 1);
  },
};

const polls = async (app: App) => (await app.sentByPage()).map(({ method, path }) => `${method} ${path}`);

/** How often the page has asked for the stock while an order was under way. */
async function questionsWhileOrdering(app: App): Promise<number> {
  await app.visit('/stock');
  // From then on the page asks by itself: a click before would be answered first.
  await expect.poll(() => polls(app)).not.toEqual([]);
  await click(app, 'Order ten');
  await expect.poll(() => app.serverLog()).toContain('order: done');
  const log = await app.serverLog();
  const during = log.slice(log.indexOf('order: begun'), log.indexOf('order: done'));
  return during.split('stock: asked').length - 1;
}

export const steps: Record<'route' | 'action', Step[]> = {
  route: [
    seenInAnotherTab,
    {
      name: 'each question is a GET with a plain JSON answer',
      async run(app) {
        await app.visit('/stock');
        await expect.poll(() => polls(app)).toContain('GET /api/stock');
        expect(new Set(await polls(app))).toEqual(new Set(['GET /api/stock']));
        const { status, headers, body } = await app.request('GET', '/api/stock');
        expect([status, headers['cache-control']]).toEqual([200, 'no-store']);
        expect(JSON.parse(body)).toEqual({ left: expect.any(Number) });
      },
    },
    {
      name: 'while a slow action runs, the page goes on asking',
      async run(app) {
        expect(await questionsWhileOrdering(app)).toBeGreaterThan(0);
      },
    },
  ],
  action: [
    seenInAnotherTab,
    {
      name: 'each question is a POST to the page, with the id of the action and an answer in Flight',
      async run(app) {
        await app.visit('/stock');
        await expect.poll(() => polls(app)).toContain('POST /stock');
        const first = async () => (await app.sentByPage())[0];
        expect((await first())?.requestHeaders['next-action']).toMatch(/^[0-9a-f]{42}$/);
        const typeOfAnswer = async () => (await first())?.responseHeaders['content-type'];
        await expect.poll(typeOfAnswer).toBe('text/x-component');
        expect((await app.request('GET', '/api/stock')).status).toBe(404);
      },
    },
    {
      name: 'while a slow action runs, the server is asked nothing',
      async run(app) {
        expect(await questionsWhileOrdering(app)).toBe(0);
      },
    },
  ],
};

export const mutations = [
  {
    variant: 'route',
    file: '/app/stock/live-stock.tsx',
    find: 'setLeft((await response.json()).left)',
    replace: 'await response.json()',
    failing: 'what is sold in one tab is soon seen in another',
  },
  {
    variant: 'action',
    file: '/app/stock/actions.ts',
    find: 'await orderMore();',
    replace: 'void orderMore();',
    failing: 'while a slow action runs, the server is asked nothing',
  },
] satisfies Mutation[];
