/** Where the reserve of an auction is to be found by someone who reads all that the browser gets. */
import { expect } from '@playwright/test';
import type { App, Mutation, Step } from '../app';

/** As it stands in JSON and in a Flight payload. */
const reserve = '7319450';
const status = ({ page }: App) => page.getByRole('status');

async function bid(app: App, amount: string): Promise<void> {
  await app.page.getByLabel('Your bid in euros').fill(amount);
  await app.page.getByRole('button', { name: 'Bid' }).click();
}

const documentOf = async (app: App) => (await app.request('GET', '/auction')).body;

const unescaped = (html: string) => html.replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** What the form sends without JavaScript, but what is typed. */
const hiddenFields = (html: string): [name: string, value: string][] =>
  [...html.matchAll(/<input type="hidden" name="([^"]*)"(?: value="([^"]*)")?/g)].map(
    ([, name = '', value = '']) => [unescaped(name), unescaped(value)],
  );

async function post(app: App, headers: Record<string, string>, fields: [string, string][]) {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  const encoded = new Response(form);
  const type = encoded.headers.get('content-type') ?? '';
  const body = new Uint8Array(await encoded.arrayBuffer());
  return app.request('POST', '/auction', { headers: { 'content-type': type, ...headers }, body });
}

const isCiphertext = ([name, value]: [string, string]) =>
  name.startsWith('$ACTION_') && /^"[A-Za-z0-9+/=]{40,}"$/.test(value);

const bothVerdicts: Step = {
  name: 'a bid below the reserve is not enough, one above it buys the lot',
  async run(app) {
    await app.visit('/auction');
    await bid(app, '7319449');
    await expect(status(app)).toHaveText('Not enough.');
    await bid(app, '8000000');
    await expect(status(app)).toHaveText('Sold!');
    expect((await app.sentByPage()).map(({ method }) => method)).toEqual(['POST', 'POST']);
  },
};

export const steps: Record<'action' | 'route' | 'leaking', Step[]> = {
  action: [
    bothVerdicts,
    {
      name: 'the document carries the captured reserve as ciphertext only',
      async run(app) {
        const html = await documentOf(app);
        expect(html).toContain('Night Harbour');
        expect(html).not.toContain(reserve);
        expect(hiddenFields(html).filter(isCiphertext)).toHaveLength(1);
      },
    },
    {
      name: 'the answer to a bid has the verdict and not the reserve',
      async run(app) {
        const fields = hiddenFields(await documentOf(app));
        const answer = await post(app, {}, [...fields, ['amount', '8000000']]);
        expect(answer.status).toBe(200);
        expect(answer.body).toContain('Sold!');
        expect(answer.body).not.toContain(reserve);
      },
    },
    {
      name: 'a ciphertext that was changed is refused with 500',
      async run(app) {
        const fields = hiddenFields(await documentOf(app)).map((field): [string, string] => {
          const [name, value] = field;
          const last = value.at(30) === 'A' ? 'B' : 'A';
          return isCiphertext(field) ? [name, value.slice(0, 30) + last + value.slice(31)] : field;
        });
        const answer = await post(app, {}, [...fields, ['amount', '8000000']]);
        expect(answer.status).toBe(500);
        expect(answer.body).not.toContain('Sold!');
      },
    },
  ],
  route: [
    bothVerdicts,
    {
      name: 'neither the document nor the answer to a bid has the reserve',
      async run(app) {
        const html = await documentOf(app);
        expect(html).toContain('Night Harbour');
        expect(html).not.toContain(reserve);
        const answer = await app.request('POST', '/api/auction', {
          headers: { 'content-type': 'application/json' },
          body: '{"amount":"8000000"}',
        });
        expect([answer.status, answer.body]).toEqual([200, '{"message":"Sold!"}']);
      },
    },
    {
      name: 'a bid that is no number of euros answers 422, and no body at all does, too',
      async run(app) {
        for (const body of ['{"amount":"1.5"}', '{"amount":-1}', '']) {
          const answer = await app.request('POST', '/api/auction', { body });
          expect([answer.status, answer.body]).toEqual([422, '{"error":"Bid whole euros."}']);
        }
      },
    },
  ],
  leaking: [
    {
      name: 'the page shows no reserve, yet the document has it',
      async run(app) {
        await app.visit('/auction');
        await expect(app.page.getByText('For sale: Night Harbour')).toBeVisible();
        await expect(app.page.locator('article')).not.toContainText(reserve);
        expect(await documentOf(app)).toContain(reserve);
      },
    },
    {
      name: 'the page shows the verdict, yet the answer to the bid has the whole row',
      async run(app) {
        await app.visit('/auction');
        await bid(app, '1');
        await expect(status(app)).toHaveText('Not enough.');
        const [sent] = await app.sentByPage();
        const id = sent?.requestHeaders['next-action'] ?? '';
        const answer = await post(app, { 'next-action': id }, [
          ['_1_amount', '1'],
          ['0', '[{},"$K1"]'],
        ]);
        expect(answer.status).toBe(200);
        expect(answer.body).toContain('Not enough.');
        expect(answer.body).toContain(`"reserve":${reserve}`);
      },
    },
  ],
};

export const mutations = [
  {
    variant: 'action',
    file: '/app/auction/page.tsx',
    find: '<p>For sale: {title}</p>',
    replace: '<p title={String(reserve)}>For sale: {title}</p>',
    failing: 'the document carries the captured reserve as ciphertext only',
  },
  {
    variant: 'action',
    file: '/app/auction/page.tsx',
    find: "return judge(form.get('amount'), reserve);",
    replace: "return { ...judge(form.get('amount'), reserve), reserve };",
    failing: 'the answer to a bid has the verdict and not the reserve',
  },
  {
    variant: 'route',
    file: '/app/api/auction/route.ts',
    find: 'Response.json(verdict, {',
    replace: 'Response.json({ ...verdict, reserve }, {',
    failing: 'neither the document nor the answer to a bid has the reserve',
  },
] satisfies Mutation[];
