import { expect } from '@playwright/test';
import type { Case } from '../../group';
import { click } from '../../steps';

export const cases: Case[] = [
  {
    name: 'every part of the report arrives',
    async run(app) {
      await app.visit('/report');
      await expect(app.page.getByTestId('sales')).toHaveText('Sales: 120');
      await expect(app.page.getByTestId('visitors')).toHaveText('Visitors: 3400');
      await expect(app.page.getByText('Loading visitors')).toHaveCount(0);
    },
  },
  {
    name: 'the document carries the fallbacks first and the parts in the order in which they are ready',
    async run(app) {
      const { body } = await app.request('GET', '/report');
      const order = ['Loading visitors', 'Sales: 120', 'Visitors: 3400'].map((text) => body.indexOf(text));
      expect(order.every((place) => place > 0)).toBe(true);
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    },
  },
  {
    name: 'a promise given to a Client Component is read there with use()',
    async run(app) {
      await app.visit('/report');
      await expect(app.page.getByTestId('chart')).toHaveText('3 1 2');
      await click(app, 'Sort');
      await expect(app.page.getByTestId('chart')).toHaveText('1 2 3');
    },
  },
];
