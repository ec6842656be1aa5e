import { expect } from '@playwright/test';
import type { Case } from '../../../group';
import { click, seen } from '../../../steps';

export const cases: Case[] = [
  {
    name: 'useTransition around router.push is pending until the page is there',
    report: 'https://github.com/vercel/next.js/issues/65115',
    async run(app) {
      await app.visit('/reports-pending');
      await click(app, 'Go in a transition');
      await expect(seen(app, 'pending')).toHaveText('true');
      await expect(app.page.getByRole('heading', { name: 'Slow page' })).toBeVisible();
    },
  },
];
