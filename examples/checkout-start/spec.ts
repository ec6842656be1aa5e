/** What a checkout must do: whoever starts it, only the provider's signed webhook makes the order paid. */
import { createHmac } from 'node:crypto';
import { expect } from '@playwright/test';
import type { Answer, App, Mutation, Step } from '../app';

const webhook = '/api/webhooks/checkout';
const json = { 'content-type': 'application/json' };
const sign = (body: string, secret = 'test-secret-only') =>
  createHmac('sha256', secret).update(body).digest('hex');

const placeOfOrder = /^\/checkout-start\/orders\/[0-9a-f-]{36}$/;

/** Presses "Buy", waits for the order and returns its id. */
async function buy(app: App, quantity: string): Promise<string> {
  await app.visit('/checkout-start');
  await app.page.getByLabel('Quantity').fill(quantity);
  await app.page.getByRole('button', { name: 'Buy' }).click();
  await status(app, 'pending');
  // The address follows the page, a moment later.
  await expect.poll(() => app.location()).toMatch(placeOfOrder);
  return (await app.location()).split('/')[3] ?? '';
}

const status = (app: App, word: string) =>
  expect(app.page.getByRole('status')).toHaveText(`The order is ${word}.`);

function tell(app: App, event: object, secret?: string): Promise<Answer> {
  const body = JSON.stringify(event);
  return app.request('POST', webhook, { headers: { ...json, 'x-signature': sign(body, secret) }, body });
}

const inBoth: Step[] = [
  {
    name: 'buying leads to a pending order, and the webhook of the payment makes it paid',
    async run(app) {
      await buy(app, '3');
      await expect(app.page.getByText('3 × tea, €13.50')).toBeVisible();
      await app.page.getByRole('button', { name: 'Pay as the provider' }).click();
      await expect(app.page.getByText('The webhook answered 200.')).toBeVisible();
      await status(app, 'paid');
      await app.go('reload');
      await status(app, 'paid');
    },
  },
  {
    name: 'neither the way back nor an outsider makes the order paid',
    async run(app) {
      const order = await buy(app, '2');
      await app.page.getByRole('link', { name: 'Come back without paying' }).click();
      await expect.poll(() => app.location()).toBe(`/checkout-start/orders/${order}?status=paid`);
      const paid = { type: 'payment.succeeded', order, amount: 900 };
      expect((await tell(app, paid, 'guessed')).status).toBe(401);
      const unsigned = await app.request('POST', webhook, { headers: json, body: JSON.stringify(paid) });
      expect([unsigned.status, unsigned.body]).toEqual([401, '{"error":"Not signed by the provider."}']);
      await app.go('reload');
      await status(app, 'pending');
    },
  },
  {
    name: 'a signed event of another amount or order is refused; the right one may come twice',
    async run(app) {
      const order = await buy(app, '2');
      const paid = { type: 'payment.succeeded', order, amount: 900 };
      expect((await tell(app, { ...paid, amount: 1 })).status).toBe(409);
      expect((await tell(app, { ...paid, order: 'none' })).status).toBe(404);
      expect((await tell(app, { ...paid, type: 'payment.failed' })).status).toBe(200);
      await app.go('reload');
      await status(app, 'pending');
      expect((await tell(app, paid)).status).toBe(200);
      expect((await tell(app, paid)).status).toBe(200);
      await app.go('reload');
      await status(app, 'paid');
    },
  },
];

export const steps: Record<'action' | 'route', Step[]> = {
  action: [
    ...inBoth,
    {
      name: 'without client JavaScript the form leads to the order, and says what is wrong',
      async run(app) {
        const plain = await app.withoutScripts();
        await plain.visit('/checkout-start');
        await plain.page.getByRole('button', { name: 'Buy' }).click();
        await expect(plain.page.getByRole('heading', { name: 'Your order' })).toBeVisible();
        expect(await plain.location()).toMatch(placeOfOrder);
        await plain.visit('/checkout-start');
        await plain.page.getByLabel('Quantity').fill('-5');
        await plain.page.getByRole('button', { name: 'Buy' }).click();
        await expect(plain.page.getByRole('alert')).toHaveText('Order between 1 and 9.');
      },
    },
  ],
  route: [
    ...inBoth,
    {
      name: 'the handler answers 201 with the place of the order, at its own price and pending',
      async run(app) {
        const forged = { product: 'coffee', quantity: 2, total: 1, status: 'paid', id: 'mine' };
        const answer = await app.request('POST', '/api/checkout', {
          headers: json,
          body: JSON.stringify(forged),
        });
        const order = JSON.parse(answer.body);
        expect([answer.status, order.total, order.status]).toEqual([201, 1300, 'pending']);
        expect(order.id).not.toBe('mine');
        expect(answer.headers.location).toBe(`/checkout-start/orders/${order.id}`);
      },
    },
    {
      name: 'what is no JSON answers 400, what is no purchase 422, on the form as an alert',
      async run(app) {
        const send = (body: string) => app.request('POST', '/api/checkout', { headers: json, body });
        expect((await send('tea, please')).status).toBe(400);
        expect((await send('{"product":"toString","quantity":1}')).status).toBe(422);
        expect((await send('{"product":"tea","quantity":-5}')).status).toBe(422);
        await app.visit('/checkout-start');
        await app.page.getByLabel('Quantity').fill('-5');
        await app.page.getByRole('button', { name: 'Buy' }).click();
        await expect(app.page.getByRole('alert').filter({ hasText: 'Order between 1 and 9.' })).toBeVisible();
      },
    },
  ],
};

const whoPays = 'neither the way back nor an outsider makes the order paid';

export const mutations = [
  {
    variant: 'action',
    file: '/app/api/webhooks/checkout/route.ts',
    find: "!isSigned(body, request.headers.get('x-signature'))",
    replace: 'false && !isSigned(body, null)',
    failing: whoPays,
  },
  {
    variant: 'route',
    file: '/app/api/checkout/route.ts',
    find: 'createOrder(purchase)',
    replace: 'Object.assign(createOrder(purchase), body)',
    failing: 'the handler answers 201 with the place of the order, at its own price and pending',
  },
] satisfies Mutation[];
