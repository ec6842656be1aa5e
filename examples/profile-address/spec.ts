/** An address: it belongs to whoever is signed in, whatever a request says. */
import { expect } from '@playwright/test';
import type { App, Mutation, SentByPage, Step } from '../app';

const sessionCookie = 'customer-session';

let last = 0;
const freshStreet = () => `${Date.now() % 1e6}-${++last} Main Street`;

/** @returns the cookie, as a request sends it */
async function signIn(app: App, name: 'Ada' | 'Grace'): Promise<string> {
  const cookie = async () => `${sessionCookie}=${(await app.cookies())[sessionCookie]}`;
  await app.visit('/address');
  const before = await cookie();
  await app.page.getByRole('button', { name: `Sign in as ${name}` }).click();
  await expect(app.page.getByText(`Parcels for ${name.toLowerCase()} go to:`)).toBeVisible();
  await expect.poll(cookie).not.toBe(before);
  return cookie();
}

/** Saves a street, waits until it is shown, and tells what the page sent for it. */
async function sentBySaving(app: App, street: string): Promise<SentByPage[]> {
  await app.visit('/address');
  await app.page.getByLabel('Street').fill(street);
  await app.page.getByRole('button', { name: 'Save' }).click();
  await expect(app.page.locator('address')).toContainText(street);
  await expect(app.page.getByLabel('Street')).toHaveValue(street);
  return app.sentByPage();
}

const pageOf = async (app: App, cookie: string) =>
  (await app.request('GET', '/address', { headers: { cookie } })).body;

/** Calls the action as Ada, encoded as React encodes a form, with a field that names Grace. */
async function forge(app: App, cookie: string | undefined, street: string) {
  const [sent] = await sentBySaving(app, freshStreet());
  const fields = { _1_customerId: 'grace', _1_street: street, _1_postcode: '10115', _1_city: 'Berlin' };
  // As from a browser, the arguments come last: a server that reads the body as a stream decodes them at once.
  const body = [...Object.entries(fields), ['0', '[{},"$K1"]']]
    .map(([name, value]) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
    .join('');
  const headers = {
    'next-action': sent?.requestHeaders['next-action'] ?? '',
    'content-type': 'multipart/form-data; boundary=b',
    ...(cookie && { cookie }),
  };
  return app.request('POST', '/address', { headers, body: `${body}--b--\r\n` });
}

const refused: Step = {
  name: 'a postcode that is none gives an alert, what was typed stays, and the address too',
  async run(app) {
    await signIn(app, 'Ada');
    const street = freshStreet();
    await app.page.getByLabel('Street').fill(street);
    await app.page.getByLabel('Postcode').fill('?');
    await app.page.getByRole('button', { name: 'Save' }).click();
    await expect(app.page.getByRole('alert').filter({ hasText: 'Enter a postcode.' })).toBeVisible();
    await expect(app.page.getByLabel('Street')).toHaveValue(street);
    await expect(app.page.locator('address')).not.toContainText(street);
  },
};

const oneRequest = 'saving is one POST, whose answer carries the page with the new address';

export const steps: Record<'action' | 'route' | 'trusting', Step[]> = {
  action: [
    refused,
    {
      name: oneRequest,
      async run(app) {
        await signIn(app, 'Ada');
        const sent = await sentBySaving(app, freshStreet());
        expect(sent.map(({ method, path, status }) => [method, path, status])).toEqual([
          ['POST', '/address', 200],
        ]);
        expect(sent[0]?.responseHeaders['x-action-revalidated']).toBe('2');
      },
    },
    {
      name: 'a forged field with the id of Grace changes the address of the sender, and not hers',
      async run(app) {
        const grace = await signIn(app, 'Grace');
        const ada = await signIn(app, 'Ada');
        const street = freshStreet();
        expect((await forge(app, ada, street)).status).toBe(200);
        expect(await pageOf(app, grace)).not.toContain(street);
        expect(await pageOf(app, ada)).toContain(street);
        expect((await forge(app, undefined, street)).body).toContain('Sign in first.');
      },
    },
  ],
  route: [
    refused,
    {
      name: 'saving is a PUT, after which the page asks for itself again',
      async run(app) {
        await signIn(app, 'Ada');
        const [put, get] = await sentBySaving(app, freshStreet());
        expect([put?.method, put?.path, put?.status]).toEqual(['PUT', '/api/address', 200]);
        expect([get?.method, get?.path.split('?')[0], get?.status]).toEqual(['GET', '/address', 200]);
      },
    },
    {
      name: 'a body with the id of Grace changes the address of the sender, and not hers',
      async run(app) {
        const grace = await signIn(app, 'Grace');
        const ada = await signIn(app, 'Ada');
        const address = { street: freshStreet(), postcode: '10115', city: 'Berlin' };
        const body = JSON.stringify({ ...address, id: 'grace', customerId: 'grace' });
        const put = () => app.request('PUT', '/api/address', { headers: { cookie: ada }, body });
        const [first, second] = [await put(), await put()];
        expect([first.status, first.body]).toEqual([200, JSON.stringify(address)]);
        expect([second.status, second.body]).toEqual([first.status, first.body]);
        const read = (cookie: string) => app.request('GET', '/api/address', { headers: { cookie } });
        expect((await read(ada)).body).toBe(JSON.stringify(address));
        expect((await read(grace)).body).not.toContain(address.street);
      },
    },
    {
      name: 'the handler answers 401 without a session, 400 without JSON, 422 with a reason, 405 to POST',
      async run(app) {
        const stranger = await app.request('PUT', '/api/address', { body: '{}' });
        expect([stranger.status, stranger.body]).toEqual([401, '{"error":"Sign in first."}']);
        const headers = { cookie: await signIn(app, 'Ada') };
        const put = (body: string) => app.request('PUT', '/api/address', { headers, body });
        expect((await put('not json')).status).toBe(400);
        const part = await put('{"street":"1 New Lane","postcode":"?","city":"Berlin"}');
        expect([part.status, part.body]).toEqual([422, '{"error":"Enter a postcode."}']);
        expect((await put('{"street":"1 New Lane"}')).status).toBe(422);
        expect((await app.request('POST', '/api/address', { headers, body: '{}' })).status).toBe(405);
      },
    },
  ],
  trusting: [
    {
      name: 'a forged field with the id of Grace changes her address',
      async run(app) {
        const grace = await signIn(app, 'Grace');
        const ada = await signIn(app, 'Ada');
        const street = freshStreet();
        expect((await forge(app, ada, street)).status).toBe(200);
        expect(await pageOf(app, grace)).toContain(street);
        expect(await pageOf(app, ada)).not.toContain(street);
      },
    },
  ],
};

export const mutations = [
  {
    variant: 'action',
    file: '/app/address/actions.ts',
    find: 'refresh(); // the answer carries the page with the new address',
    replace: '',
    failing: oneRequest,
  },
  {
    variant: 'action',
    file: '/lib/customers.ts',
    find: 'await connection();',
    replace: '',
    failing: oneRequest,
  },
  {
    variant: 'action',
    file: '/app/address/actions.ts',
    find: 'saveAddress(customer.id, checked.data);',
    replace: `saveAddress(text('customerId') || customer.id, checked.data);`,
    failing: 'a forged field with the id of Grace changes the address of the sender, and not hers',
  },
  {
    variant: 'route',
    file: '/app/address/address-form.tsx',
    find: 'if (!state.error) router.refresh();',
    replace: '',
    failing: 'saving is a PUT, after which the page asks for itself again',
  },
] satisfies Mutation[];
