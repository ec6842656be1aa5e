/** What a forwarding handler must do: only what is on the list, with a key that stays on the server. */
import { expect } from '@playwright/test';
import type { Answer, App, Mutation, Step } from '../app';

const weather = '/api/upstream/weather?city=Brest';
const brest = '{"city":"Brest","degrees":14,"gotCookies":false}';
const key = 'test-key-only';

const forward = (app: App, url: string, headers = {}) =>
  app.request('GET', `/api/forward?url=${encodeURIComponent(url)}`, { headers });

async function press(app: App, address: string, answer: string): Promise<void> {
  await app.page.getByLabel('Address').fill(address);
  await app.page.getByRole('button', { name: 'Forward' }).click();
  await expect(app.page.getByRole('status')).toHaveText(answer);
}

const inShort = ({ status, body }: Answer) => [status, body];
const notListed = [403, '{"error":"Not on the list."}'];

const inBoth: Step[] = [
  {
    name: 'the page gets what the upstream says, and the upstream says nothing without the key',
    async run(app) {
      await app.visit('/proxy-upstream');
      await press(app, weather, `200 ${brest}`);
      const sent = await app.sentByPage();
      expect(sent.map(({ method, status }) => [method, status])).toEqual([['GET', 200]]);
      expect(JSON.stringify(sent)).not.toContain(key);
      expect(inShort(await app.request('GET', weather))).toEqual([401, '{"error":"No key."}']);
    },
  },
];

export const steps: Record<'route' | 'open', Step[]> = {
  route: [
    ...inBoth,
    {
      name: 'another host or path answers 403, however it is written, and what is no address 400',
      async run(app) {
        for (const url of [
          'https://evil.example/api/upstream/weather',
          '//evil.example/api/upstream/weather',
          '\\\\evil.example/api/upstream/weather',
          '/api/upstream/keys',
          '/api/upstream/weather/../keys',
          '/api/upstream/weather/more',
          'file:///api/upstream/weather',
        ]) {
          expect([url, ...inShort(await forward(app, url))]).toEqual([url, ...notListed]);
        }
        for (const url of ['', 'http://[']) {
          expect(inShort(await forward(app, url))).toEqual([400, '{"error":"Send an address."}']);
        }
        await app.visit('/proxy-upstream');
        await press(app, 'https://evil.example/', notListed.join(' '));
      },
    },
    {
      name: 'neither the cookies of the caller nor the headers of the upstream pass',
      async run(app) {
        const answer = await forward(app, weather, { cookie: 'session=mine', 'x-api-key': 'of the caller' });
        expect(inShort(answer)).toEqual([200, brest]);
        expect(answer.headers['content-type']).toBe('application/json');
        expect(answer.headers['x-account']).toBeUndefined();
        expect(answer.setCookies).toEqual([]);
        expect(JSON.stringify(answer)).not.toContain(key);
      },
    },
  ],
  open: [
    ...inBoth,
    {
      name: 'a stranger reads the keys, through a handler that forwards to any address',
      async run(app) {
        expect((await app.request('GET', '/api/upstream/keys')).status).toBe(401);
        expect(inShort(await forward(app, '/api/upstream/keys'))).toEqual([200, `{"keys":["${key}"]}`]);
      },
    },
  ],
};

export const mutations = [
  {
    variant: 'route',
    file: '/lib/upstreams.ts',
    find: 'pathname === asked.pathname',
    replace: 'pathname !== undefined',
    failing: 'another host or path answers 403, however it is written, and what is no address 400',
  },
  {
    variant: 'route',
    file: '/app/api/forward/route.ts',
    find: "headers: { 'content-type': type ?? 'text/plain' },",
    replace: 'headers: answer.headers,',
    failing: 'neither the cookies of the caller nor the headers of the upstream pass',
  },
] satisfies Mutation[];
