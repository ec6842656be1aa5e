import { expect } from '@playwright/test';
import type { Case } from '../../../group';
import { click, seen } from '../../../steps';

export const cases: Case[] = [
  {
    name: 'an action that got an action as an argument may call it and give it back',
    async run(app) {
      await app.visit('/sent-on');
      await click(app, 'Send on');
      await expect(seen(app, 'said')).toHaveText('Hello server, Hello browser');
    },
  },
  {
    name: 'what an action throws that is not an error is in the log: a plain object as JSON, another as its text',
    async run(app) {
      await app.visit('/sent-on');
      await click(app, 'Throw a response');
      await expect(seen(app, 'said')).toHaveText('failed: response');
      await click(app, 'Throw an object');
      await expect(seen(app, 'said')).toHaveText('failed: object');
      const log = await app.serverLog();
      expect(log).toContain('Error: [object Response]');
      expect(log).toContain('Error: {"what":"object"}');
    },
  },
];
