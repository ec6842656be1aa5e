import { expect } from '@playwright/test';
import type { Case } from '../../../group';
import { click, seen } from '../../../steps';

export const cases: Case[] = [
  {
    name: 'a form with the method dialog, or a button with it, closes its dialog and sends nothing',
    report: 'https://github.com/Amsterdam/design-system/issues/1546',
    async run(app) {
      await app.visit('/reports-2-dialog');
      const before = await app.documents();
      for (const [button, answer] of Object.entries({ Yes: 'yes', No: 'no' })) {
        await click(app, 'Ask');
        await click(app, button);
        await expect(seen(app, 'answer')).toHaveText(answer);
        await expect(app.page.getByRole('dialog')).toHaveCount(0);
      }
      expect(await app.documents()).toBe(before);
    },
  },
];
