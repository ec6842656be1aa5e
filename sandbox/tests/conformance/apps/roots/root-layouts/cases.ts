import { expect } from '@playwright/test';
import type { Case } from '../../../group';
import { click, seen } from '../../../steps';

const kinds = [
  ['forbidden', 403],
  ['unauthorized', 401],
] as const;

export const cases: Case[] = [
  ...kinds.flatMap(([kind, status]): Case[] => [
    {
      name: `without ${kind}.tsx the page of Next.js is shown, with ${status}`,
      async run(app) {
        expect((await app.request('GET', `/locks/${kind}`)).status).toBe(status);
        await app.visit(`/locks/${kind}`, status);
        await expect(app.page.getByRole('heading', { name: String(status) })).toBeVisible();
      },
    },
    {
      name: `${kind}() in a promise that nobody awaits shows the page all the same`,
      async run(app) {
        expect((await app.request('GET', `/locks/late-${kind}`)).status).toBe(200);
        await app.visit(`/locks/late-${kind}`);
        await expect(app.page.getByRole('heading', { name: 'Shown all the same' })).toBeVisible();
      },
    },
    {
      name: `${kind}() in a root layout answers ${status} with an empty document, which the page of Next.js then fills`,
      async run(app) {
        const { status: answered, body } = await app.request('GET', `/${kind}-root`);
        expect(answered).toBe(status);
        expect(body).toContain('<html id="__next_error__">');
        await app.visit(`/${kind}-root`, status);
        await expect(app.page.getByRole('heading', { name: String(status) })).toBeVisible();
      },
    },
  ]),
  {
    name: 'bodySizeLimit may be a number of bytes',
    async run(app) {
      await app.visit('/locks/act');
      await click(app, 'Send 2900');
      await expect(seen(app, 'said')).toHaveText('got 2900');
      await click(app, 'Send 3100');
      await expect(seen(app, 'said')).toHaveText('refused');
    },
  },
  {
    name: 'cacheLife() takes a profile of the configuration by its name, one in place of a preset, too',
    async run(app) {
      const life = async (name: string) =>
        (await app.request('GET', `/locks/life/${name}`)).headers['cache-control'];
      expect(await life('quick')).toBe('s-maxage=50, stale-while-revalidate=550');
      expect(await life('hours')).toBe('s-maxage=70, stale-while-revalidate=730');
    },
  },
];
