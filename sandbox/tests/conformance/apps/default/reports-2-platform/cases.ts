import { createHash, createHmac } from 'node:crypto';
import { expect } from '@playwright/test';
import type { Case } from '../../../group';
import { click, seen } from '../../../steps';

const at = '/reports-2-platform';
const onServer =
  'undefined undefined undefined undefined undefined undefined undefined undefined object object function';

const process: Case[] = [
  {
    name: 'code asks in vain for what browsers have, in a Route Handler and where a Client Component is rendered to HTML',
    report: 'https://github.com/taskany-inc/issues/issues/1828',
    async run(app) {
      const { body } = await app.request('POST', `${at}/runtime`);
      expect(JSON.parse(body).kinds).toBe(onServer);
      const page = await app.request('GET', `${at}/globals`);
      expect(page.body).toContain(`<p data-testid="rendered">${onServer}</p>`);
    },
  },
  {
    name: 'in the browser there are global, Buffer and process.nextTick, and NEXT_RUNTIME is empty',
    report: 'https://github.com/highlight/highlight/pull/6814',
    async run(app) {
      await app.visit(`${at}/globals`);
      await click(app, 'Read');
      const there = 'object object object object object object function object object object function';
      await expect(seen(app, 'text')).toHaveText(`${there} aMOp ticked []`);
    },
  },
  {
    name: 'timers have unref and hasRef, and setImmediate and nextTick take arguments',
    report: 'https://github.com/express-rate-limit/express-rate-limit/pull/30',
    async run(app) {
      await app.request('POST', `${at}/runtime`);
      const { body } = await app.request('POST', `${at}/runtime`);
      const { hasRef, order, swept } = JSON.parse(body);
      expect({ hasRef, order, swept }).toEqual({
        hasRef: [true, false, 'number'],
        order: ['now', 'tick', 'immediate'],
        swept: true,
      });
    },
  },
  {
    name: 'a handler about the health of the server reads uptime, memory, version and runtime',
    report: 'https://github.com/sourcebot-dev/sourcebot/pull/1514',
    async run(app) {
      const { body } = await app.request('POST', `${at}/runtime`);
      expect(JSON.parse(body)).toMatchObject({
        uptime: true,
        elapsed: true,
        memory: true,
        kindsOfProcess: ['string', 'string', 'number', 'string'],
        runtime: 'nodejs',
        set: '3',
      });
    },
  },
];

const web: Case[] = [
  {
    name: 'a webhook is verified by crypto.subtle, which also digests, encrypts and derives keys',
    report: 'https://github.com/makenotion/notion-sdk-js/pull/722',
    async run(app) {
      const sent = '{"type":"paid","note":"zwölf"}';
      const signature = createHmac('sha256', 'whsec_of_this_case').update(sent).digest('hex');
      const { status, body } = await app.request('POST', `${at}/signing`, {
        headers: { 'x-signature': signature },
        body: sent,
      });
      expect([status, JSON.parse(body)]).toEqual([
        200,
        {
          valid: true,
          signature,
          digest: createHash('sha1').update(sent).digest('hex'),
          key: ['secret', false, 'HMAC', 'sign,verify'],
          refused: 'refused',
          sealed: [24, 'a secret', 'oct', 43, 'OperationError'],
          agreed: true,
        },
      ]);
    },
  },
  ...['Here', 'There'].map(
    (where): Case => ({
      name: `fetch of a data address gives its bytes and its type, ${where === 'Here' ? 'in the browser' : 'in an action'}`,
      report: 'https://github.com/ryanto/next-s3-upload/issues/84',
      async run(app) {
        await app.visit(`${at}/address`);
        await click(app, where);
        await expect(seen(app, 'text')).toHaveText(
          '200 text/plain;charset=us-ascii 10 | 200 text/plain;charset=utf-8 3 | 200 application/json 7 | 200 text/plain;charset=us-ascii 2',
        );
      },
    }),
  ),
  {
    name: 'a Buffer that an action returns arrives as what its toJSON gives',
    report: 'https://github.com/vercel/next.js/issues/59726',
    async run(app) {
      await app.visit(`${at}/address`);
      await click(app, 'Bytes');
      await expect(seen(app, 'text')).toHaveText('{"picture":{"type":"Buffer","data":[104,105]}}');
    },
  },
];

export const cases = [...process, ...web];
