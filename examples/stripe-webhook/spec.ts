/** What a webhook of Stripe must do. The events are signed here with Stripe's own package, as an outsider would send them. */
import { expect } from '@playwright/test';
import Stripe from 'stripe';
import type { App, Mutation, Step } from '../app';

const path = '/api/webhooks/stripe';
const secret = 'whsec_test_only';
const signed = (payload: string, more: { secret?: string; timestamp?: number } = {}) =>
  Stripe.webhooks.generateTestHeaderString({ payload, secret, ...more });

const eventOf = (order: string) => ({
  id: `evt_${order}`,
  object: 'event',
  type: 'checkout.session.completed',
  data: { object: { object: 'checkout.session', client_reference_id: order, payment_status: 'paid' } },
});

const payloadOf = (order: string) => JSON.stringify(eventOf(order), null, 2);

function send(app: App, body: string, signature?: string) {
  const headers = {
    'content-type': 'application/json',
    ...(signature !== undefined && { 'stripe-signature': signature }),
  };
  return app.request('POST', path, { headers, body });
}

const row = ({ page }: App, order: string) => page.getByRole('listitem').filter({ hasText: order });

async function press(app: App, order: string, button: string, answer: string): Promise<void> {
  await app.page.getByLabel('Order').fill(order);
  await app.page.getByRole('button', { name: button }).click();
  await expect(app.page.getByRole('status')).toHaveText(answer);
}

const refused = '{"error":"Not signed by Stripe."}';

export const steps: Record<'route' | 'parsed' | 'published', Step[]> = {
  route: [
    {
      name: 'a signed event answers 200, and its order is shown as paid',
      async run(app) {
        await app.visit('/stripe-webhook');
        await press(app, 'tea-17', 'Send signed', '200 {"received":true,"isNew":true}');
        await expect(row(app, 'tea-17')).toBeVisible();
        const sent = await app.sentByPage();
        const event = sent.find((each) => each.path === path);
        expect([event?.method, event?.status]).toEqual(['POST', 200]);
        expect(event?.requestHeaders['stripe-signature']).toMatch(/^t=\d+,v1=[0-9a-f]{64}$/);
      },
    },
    {
      name: 'from the page, an event without a signature and one that was changed answer 400',
      async run(app) {
        await app.visit('/stripe-webhook');
        await press(app, 'unsigned-1', 'Send unsigned', `400 ${refused}`);
        await press(app, 'rewritten-1', 'Sign, then rewrite', `400 ${refused}`);
        await app.go('reload');
        await expect(app.page.getByRole('heading', { name: 'Paid orders' })).toBeVisible();
        await expect(row(app, 'unsigned-1')).toHaveCount(0);
        await expect(row(app, 'rewritten-1')).toHaveCount(0);
      },
    },
    {
      name: 'an outsider with another secret, another body or an old signature gets 400',
      async run(app) {
        const payload = payloadOf('forged-1');
        const tenMinutesAgo = Math.floor(Date.now() / 1000) - 600;
        const answers = [
          await send(app, payload, signed(payload, { secret: 'whsec_guessed' })),
          await send(app, payload.replace('forged-1', 'forged-2'), signed(payload)),
          await send(app, payload, signed(payload, { timestamp: tenMinutesAgo })),
          await send(app, 'not json', signed(payload)),
        ];
        expect(answers.map(({ status, body }) => [status, body])).toEqual(Array(4).fill([400, refused]));
      },
    },
    {
      name: 'an event that comes twice answers 200 twice and counts once; another kind of event counts nothing',
      async run(app) {
        const payload = payloadOf('twice-1');
        const first = await send(app, payload, signed(payload));
        const second = await send(app, payload, signed(payload));
        expect([first.status, first.body]).toEqual([200, '{"received":true,"isNew":true}']);
        expect([second.status, second.body]).toEqual([200, '{"received":true,"isNew":false}']);
        const other = JSON.stringify({ ...eventOf('other-kind-1'), type: 'checkout.session.expired' });
        expect((await send(app, other, signed(other))).status).toBe(200);
        await app.visit('/stripe-webhook');
        await expect(row(app, 'twice-1')).toHaveCount(1);
        await expect(row(app, 'other-kind-1')).toHaveCount(0);
      },
    },
  ],
  parsed: [
    {
      name: 'an event that Stripe has signed answers 400, and its order is never paid',
      async run(app) {
        await app.visit('/stripe-webhook');
        await press(app, 'lost-1', 'Send signed', `400 ${refused}`);
        await app.go('reload');
        await expect(row(app, 'lost-1')).toHaveCount(0);
      },
    },
    {
      name: 'only a body that survives being parsed and written again is let through',
      async run(app) {
        const indented = payloadOf('parsed-1');
        expect((await send(app, indented, signed(indented))).status).toBe(400);
        const compact = JSON.stringify(eventOf('parsed-1'));
        expect((await send(app, compact, signed(compact))).status).toBe(200);
      },
    },
  ],
  published: [
    {
      name: 'every event answers 500, signed or not',
      async run(app) {
        await app.visit('/stripe-webhook');
        await press(app, 'published-1', 'Send signed', '500');
        const payload = payloadOf('published-2');
        expect((await send(app, payload, signed(payload))).status).toBe(500);
        expect((await send(app, payload)).status).toBe(500);
        await app.visit('/stripe-webhook');
        await expect(row(app, 'published')).toHaveCount(0);
      },
    },
  ],
};

export const mutations = [
  {
    variant: 'route',
    file: '/app/api/webhooks/stripe/route.ts',
    find: 'await request.text()',
    replace: 'JSON.stringify(await request.json())',
    failing: 'a signed event answers 200, and its order is shown as paid',
  },
  {
    variant: 'route',
    file: '/lib/paid-orders.ts',
    find: 'one.event === payment.event',
    replace: 'false',
    failing:
      'an event that comes twice answers 200 twice and counts once; another kind of event counts nothing',
  },
] satisfies Mutation[];
