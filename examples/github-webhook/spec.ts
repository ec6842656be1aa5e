/** What a webhook with an HMAC must do. The signatures are made here, with Node's crypto, as GitHub makes them. */
import { createHmac, randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import type { Answer, App, Mutation, Step } from '../app';

const path = '/api/webhooks/github';
const sign = (body: string, secret = 'test-secret-only') =>
  `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
const pushTo = (branch: string) => JSON.stringify({ ref: `refs/heads/${branch}` });

interface Sent {
  signature?: string;
  event?: string;
  delivery?: string;
}

function send(
  app: App,
  body: string,
  { signature, event = 'push', delivery = randomUUID() }: Sent,
): Promise<Answer> {
  const headers = {
    'content-type': 'application/json',
    'x-github-event': event,
    'x-github-delivery': delivery,
    ...(signature !== undefined && { 'x-hub-signature-256': signature }),
  };
  return app.request('POST', path, { headers, body });
}

const row = ({ page }: App, branch: string) => page.getByRole('listitem').filter({ hasText: branch });

async function press(app: App, branch: string, button: string, answer: string): Promise<void> {
  await app.page.getByLabel('Branch').fill(branch);
  await app.page.getByRole('button', { name: button }).click();
  await expect(app.page.getByRole('status')).toHaveText(answer);
}

const inShort = ({ status, body }: Answer) => [status, body];
const refused = '{"error":"Not signed by GitHub."}';

export const steps: Record<'route' | 'unchecked', Step[]> = {
  route: [
    {
      name: 'a signed push answers 202 and is shown, one with a forged signature answers 401 and is not',
      async run(app) {
        await app.visit('/github-webhook');
        await press(app, 'forged-1', 'Push as a stranger', `401 ${refused}`);
        await press(app, 'signed-1', 'Push as GitHub', '202 {"taken":true}');
        await expect(row(app, 'signed-1')).toBeVisible();
        await expect(row(app, 'forged-1')).toHaveCount(0);
      },
    },
    {
      name: 'an outsider without a signature, or with one that is short, foreign or of another body, gets 401',
      async run(app) {
        const body = pushTo('outsider-1');
        const answers = [
          await send(app, body, {}),
          await send(app, body, { signature: 'short' }),
          await send(app, body, { signature: sign(body, 'guessed') }),
          await send(app, `${body} `, { signature: sign(body) }),
          await send(app, body, { signature: sign(body).replace('sha256=', '') }),
        ];
        expect(answers.map(inShort)).toEqual(Array(5).fill([401, refused]));
      },
    },
    {
      name: 'a delivery that comes twice answers 202 twice and is shown once',
      async run(app) {
        const body = pushTo('twice-1');
        const sent = { signature: sign(body), delivery: randomUUID() };
        expect((await send(app, body, sent)).status).toBe(202);
        expect((await send(app, body, sent)).status).toBe(202);
        await app.visit('/github-webhook');
        await expect(row(app, 'twice-1')).toHaveCount(1);
      },
    },
    {
      name: 'a ping answers 200, a signed body that is no push 400',
      async run(app) {
        const ping = '{"zen":"Hello."}';
        const answer = await send(app, ping, { signature: sign(ping), event: 'ping' });
        expect(inShort(answer)).toEqual([200, '{"taken":false}']);
        for (const body of ['{', 'null', '{"ref":1}']) {
          const broken = await send(app, body, { signature: sign(body) });
          expect(inShort(broken)).toEqual([400, '{"error":"Not a push."}']);
        }
      },
    },
  ],
  unchecked: [
    {
      name: 'a push of a stranger answers 202 and is deployed',
      async run(app) {
        expect(inShort(await send(app, pushTo('stranger-1'), {}))).toEqual([202, '{"taken":true}']);
        await app.visit('/github-webhook');
        await press(app, 'stranger-2', 'Push as a stranger', '202 {"taken":true}');
        await expect(row(app, 'stranger-1')).toBeVisible();
        await expect(row(app, 'stranger-2')).toBeVisible();
      },
    },
  ],
};

export const mutations = [
  {
    variant: 'route',
    file: '/lib/github-signature.ts',
    find: 'given.length === expected.length',
    replace: 'true',
    failing:
      'an outsider without a signature, or with one that is short, foreign or of another body, gets 401',
  },
  {
    variant: 'route',
    file: '/lib/pushes.ts',
    find: 'delivery === push.delivery',
    replace: 'false',
    failing: 'a delivery that comes twice answers 202 twice and is shown once',
  },
] satisfies Mutation[];
