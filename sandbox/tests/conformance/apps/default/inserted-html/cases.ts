import { expect } from '@playwright/test';
import type { App } from '../../../../../../examples/app';
import type { Case } from '../../../group';
import { follow, seen } from '../../../steps';

/** What was inserted into the head of the document, and what after it. */
async function inserted(app: App): Promise<{ head: string[]; body: string[] }> {
  const { body } = await app.request('GET', '/inserted');
  const [head = '', ...rest] = body.split('</head>');
  const contents = (html: string) =>
    [...html.matchAll(/<meta name="inserted" content="(\d+)"/g)].map(([, count = '']) => count);
  return { head: contents(head), body: contents(rest.join('')) };
}

export const cases: Case[] = [
  {
    name: 'what useServerInsertedHTML returns is in the head, and with what comes later in the body',
    async run(app) {
      const { head, body } = await inserted(app);
      // Ahead of requests a component may be rendered more than once before the head is sent.
      expect([...new Set(head)]).toEqual(['1']);
      expect(body.length).toBeGreaterThan(0);
    },
  },
  {
    name: 'without Cache Components the function of useServerInsertedHTML runs with each part that is sent',
    only: 'classic',
    async run(app) {
      const { head, body } = await inserted(app);
      expect([...head, ...body]).toEqual([...head, ...body].map((_, index) => String(index + 1)));
    },
  },
  {
    name: 'on a navigation in the browser useServerInsertedHTML inserts nothing',
    async run(app) {
      await app.visit('/inserted/start');
      await follow(app, 'On');
      await expect(seen(app, 'late')).toBeVisible();
      await expect(app.page.locator('meta[name="inserted"]')).toHaveCount(0);
    },
  },
];
