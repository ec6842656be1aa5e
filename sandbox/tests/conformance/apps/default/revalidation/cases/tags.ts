import { expect } from '@playwright/test';
import type { Case } from '../../../../group';
import { click, seen } from '../../../../steps';
import { call, changedBy, read, run, shown } from './helpers';

const tag = 'Revalidation-Tag';

export const tags: Case[] = [
  {
    name: 'revalidateTag() with expire 0 in an action brings the page with a new value',
    async run(app) {
      await app.visit('/revalidation');
      const tagged = await seen(app, 'tagged').innerText();
      const untagged = await seen(app, 'untagged').innerText();
      await click(app, 'expireTag');
      await expect(seen(app, 'tagged')).not.toHaveText(tagged);
      await expect(seen(app, 'untagged')).toHaveText(untagged);
      const sent = await app.sentByPage();
      expect(sent.map(({ method }) => method)).toEqual(['POST']);
      expect(sent[0]?.responseHeaders['x-action-revalidated']).toBe('1');
    },
  },
  {
    name: 'revalidateTag() without a second argument works as with expire 0, and the log says that it is deprecated',
    async run(app) {
      const before = await read(app);
      expect(await call(app, 'revalidateTag', tag)).toBe('200 undefined');
      const after = await read(app);
      expect(after.tagged).not.toBe(before.tagged);
      expect(after.untagged).toBe(before.untagged);
      await expect
        .poll(() => app.serverLog())
        .toContain('"revalidateTag" without the second argument is now deprecated');
    },
  },
  ...([{ expire: 3600 }, 'hours'] as const).map(
    (profile): Case => ({
      name: `revalidateTag() serves the old value once more: ${JSON.stringify(profile)}`,
      async run(app) {
        const { tagged } = await read(app);
        expect(await call(app, 'revalidateTag', tag, profile)).toBe('200 undefined');
        expect((await read(app)).tagged).toBe(tagged);
        await expect.poll(async () => (await read(app)).tagged).not.toBe(tagged);
      },
    }),
  ),
  {
    name: 'updateTag() leaves nobody the old value',
    async run(app) {
      const before = await read(app);
      await run(app, 'update');
      const after = await read(app);
      expect(after.tagged).not.toBe(before.tagged);
      expect(after.untagged).toBe(before.untagged);
    },
  },
  {
    name: 'a tag of more than 256 characters is given to nothing: neither updateTag() nor revalidateTag() finds it',
    async run(app) {
      const { long } = await read(app);
      await run(app, 'updateLong');
      await call(app, 'revalidateTag', 'x'.repeat(257), { expire: 0 });
      expect((await read(app)).long).toBe(long);
    },
  },
  {
    name: 'revalidateTag() with a profile that nobody has configured revalidates nothing',
    async run(app) {
      const { tagged } = await read(app);
      expect(await call(app, 'revalidateTag', tag, 'never-heard-of')).toBe('200 undefined');
      expect([(await read(app)).tagged, (await read(app)).tagged]).toEqual([tagged, tagged]);
    },
  },
  {
    name: 'a static page that shows what unstable_cache holds is made again with it',
    async run(app) {
      const act = () => call(app, 'revalidateTag', 'revalidation-other', { expire: 0 });
      expect(await changedBy(app, ['stored', 'plain'], act)).toEqual(['stored']);
    },
  },
  {
    name: 'a redirect() after updateTag() leads to a page with the new value',
    async run(app) {
      const before = await shown(app, 'stored');
      await app.visit('/revalidation');
      await click(app, 'updateAndLeave');
      await expect(seen(app, 'shown')).toHaveText(/^shown /);
      await expect(seen(app, 'shown')).not.toHaveText(before);
    },
  },
  {
    name: 'letter case counts in tags',
    async run(app) {
      const { tagged } = await read(app);
      await call(app, 'revalidateTag', tag.toLowerCase(), { expire: 0 });
      await run(app, 'otherCase');
      expect((await read(app)).tagged).toBe(tagged);
    },
  },
  {
    name: 'revalidatePath() and updateTag() in one action make path and tag fresh',
    async run(app) {
      const { tagged } = await read(app);
      expect(await changedBy(app, ['plain', 'other'], () => run(app, 'both'))).toEqual(['plain']);
      expect((await read(app)).tagged).not.toBe(tagged);
    },
  },
  ...Object.entries({ 'refresh() in an action': 'refreshOnly', 'router.refresh()': 'Ask again' }).map(
    ([how, button]): Case => ({
      name: `${how} leaves cached data as it is`,
      async run(app) {
        await app.visit('/revalidation');
        const live = await seen(app, 'live').innerText();
        const tagged = await seen(app, 'tagged').innerText();
        await click(app, button);
        await expect(seen(app, 'live')).not.toHaveText(live);
        await expect(seen(app, 'tagged')).toHaveText(tagged);
      },
    }),
  ),
  {
    name: 'unstable_cache without revalidate, or with false, sets a page no limit, and stays until it is revalidated',
    async run(app) {
      const before = await shown(app, 'stays');
      const { headers } = await app.request('GET', '/revalidation/stays');
      expect(headers['cache-control']).toBe('s-maxage=31536000');
      expect(await shown(app, 'stays')).toBe(before);
      await call(app, 'revalidateTag', 'revalidation-stays', { expire: 0 });
      const [without, never] = (await shown(app, 'stays')).split(', ');
      expect(before).not.toContain(without);
      expect(before).not.toContain(never);
    },
  },
  {
    name: 'refresh() and updateTag() give nothing back',
    async run(app) {
      await run(app, 'returned');
      await expect(seen(app, 'done')).toHaveText('returned undefined,undefined');
    },
  },
];
