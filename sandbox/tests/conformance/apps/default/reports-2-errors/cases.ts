import { expect } from '@playwright/test';
import type { Case } from '../../../group';
import { click, seen } from '../../../steps';

const at = '/reports-2-errors';

export const cases: Case[] = [
  {
    name: 'an action that ends in an AbortError rejects with an empty digest, and the log does not name it',
    async run(app) {
      await app.visit(`${at}/given-up`);
      await click(app, 'Give up');
      await expect(seen(app, 'text')).toHaveText('digest empty');
      await click(app, 'Fail');
      await expect(seen(app, 'text')).toHaveText('digest a number');
      await expect.poll(() => app.serverLog()).toContain('told on the server only');
      expect(await app.serverLog()).not.toContain('Abort');
    },
  },
  ...(['Push', 'Replace'] as const).map(
    (name): Case => ({
      name: `router.${name.toLowerCase()} without an address does not throw, and the page stays`,
      report: 'https://github.com/danielr18/connected-next-router/issues/62',
      async run(app) {
        await app.visit(`${at}/push`);
        await click(app, name);
        await expect(seen(app, 'text')).toHaveText(`${name.toLowerCase()} was called`);
        expect(await app.location()).toBe(`${at}/push`);
      },
    }),
  ),
];
