/** One page that reads three lists, three ways: what goes over the wire for it, and what waits for what. */
import { expect } from '@playwright/test';
import type { App, Mutation, SentByPage, Step } from '../app';

const path = '/product-list';
const api = '/api/product-list';
const kinds = ['desk', 'wall', 'floor'];

async function visitAll(app: App, wayIn?: 'button'): Promise<SentByPage[]> {
  await app.visit(path);
  if (wayIn) await app.page.getByRole('button', { name: 'Show all lamps' }).click();
  for (const kind of kinds) {
    await expect(app.page.getByRole('region', { name: kind }).getByRole('listitem')).toHaveText([
      `small ${kind} lamp`,
      `large ${kind} lamp`,
    ]);
  }
  return app.sentByPage();
}

const atOnce = async ({ page }: App) =>
  (await page.getByText('Reads at once').allInnerTexts()).map((text) => Number(text.split(': ')[1]));

const inShort = ({ method, path: where, status }: SentByPage) => `${method} ${where} ${status}`;

const notInTheHtml: Step = {
  name: 'the first answer holds no product; only a script can ask for them',
  async run(app) {
    const { status, body } = await app.request('GET', path);
    expect(status).toBe(200);
    expect(body).not.toContain('small desk lamp');
  },
};

export const steps: Record<'server-component' | 'route' | 'action', Step[]> = {
  'server-component': [
    {
      name: 'the first answer holds all products',
      async run(app) {
        const { status, body } = await app.request('GET', path);
        expect(status).toBe(200);
        for (const kind of kinds) expect(body).toContain(`small ${kind} lamp`);
      },
    },
    {
      name: 'the page sends nothing more, and its reads run side by side',
      async run(app) {
        expect((await visitAll(app)).map(inShort)).toEqual([]);
        expect(Math.max(...(await atOnce(app)))).toBe(3);
      },
    },
  ],
  route: [
    notInTheHtml,
    {
      name: 'the page sends three GETs, which run side by side and may be kept',
      async run(app) {
        const sent = await visitAll(app, 'button');
        expect(sent.map(inShort).sort()).toEqual(kinds.map((kind) => `GET ${api}?kind=${kind} 200`).sort());
        for (const { responseHeaders } of sent)
          expect(responseHeaders['cache-control']).toBe('private, max-age=10');
        expect(Math.max(...(await atOnce(app)))).toBeGreaterThan(1);
      },
    },
    {
      name: 'any client can read the list by its address, and what is unknown answers 400',
      async run(app) {
        const found = await app.request('GET', `${api}?kind=wall`);
        expect([found.status, JSON.parse(found.body).products[0].name]).toEqual([200, 'small wall lamp']);
        const unknown = await app.request('GET', `${api}?kind=table`);
        expect([unknown.status, unknown.body]).toEqual([
          400,
          '{"error":"Ask for kind=desk, wall or floor."}',
        ]);
      },
    },
  ],
  action: [
    notInTheHtml,
    {
      name: 'the page sends three POSTs, one after the other, and none of the answers may be kept',
      async run(app) {
        const sent = await visitAll(app, 'button');
        expect(sent.map(inShort)).toEqual(Array(3).fill(`POST ${path} 200`));
        const [first] = sent;
        expect(first?.requestHeaders['next-action']).toMatch(/^[0-9a-f]{42}$/);
        for (const { responseHeaders } of sent)
          expect(responseHeaders['cache-control']).toContain('no-store');
        expect(await atOnce(app)).toEqual([1, 1, 1]);
      },
    },
    {
      name: 'anyone who knows the id can read by it, and gets null for what is unknown',
      async run(app) {
        const [first] = await visitAll(app, 'button');
        const headers = { 'next-action': first?.requestHeaders['next-action'] ?? '' };
        const found = await app.request('POST', path, { headers, body: '["wall"]' });
        expect([found.status, found.headers['content-type']]).toEqual([200, 'text/x-component']);
        expect(found.body).toContain('small wall lamp');
        const unknown = await app.request('POST', path, { headers, body: '[{"kind":"wall"}]' });
        expect(unknown.status).toBe(200);
        expect(unknown.body).not.toContain('lamp');
      },
    },
  ],
};

export const mutations = [
  {
    variant: 'server-component',
    file: '/app/product-list/page.tsx',
    find: '<ShelfList shelf={await readShelf(kind)} />',
    replace: '<ShelfList shelf={{ products: [], atOnce: 1 }} />',
    failing: 'the first answer holds all products',
  },
  {
    variant: 'route',
    file: '/app/api/product-list/route.ts',
    find: 'if (!isKind(kind))',
    replace: 'if (kind === null)',
    failing: 'any client can read the list by its address, and what is unknown answers 400',
  },
  {
    variant: 'action',
    file: '/app/product-list/actions.ts',
    find: 'isKind(kind) ? readShelf(kind) : null',
    replace: 'readShelf(kind as never)',
    failing: 'anyone who knows the id can read by it, and gets null for what is unknown',
  },
] satisfies Mutation[];
