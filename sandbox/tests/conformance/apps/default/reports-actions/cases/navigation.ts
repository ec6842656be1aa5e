import { expect } from '@playwright/test';
import type { App } from '../../../../../../../examples/app';
import type { Case } from '../../../../group';
import { click, follow } from '../../../../steps';
import { fresh, heading, isAt, logOf, said } from './helpers';

const letGo = (app: App, name: string) => app.request('POST', '/reports-actions/let-go', { body: name });

/** Starts an action that waits, and leaves the page. @returns the name of the job */
async function leaveWhileItRuns(app: App): Promise<string> {
  const job = fresh('job');
  await app.visit('/reports-actions/blocked');
  await app.page.getByLabel('Job').fill(job);
  await click(app, 'Start the job');
  await expect.poll(() => logOf(app)).toContain(`waiting ${job}`);
  await follow(app, 'Elsewhere');
  return job;
}

export const navigation: Case[] = [
  {
    name: 'a link that is followed while the action of a form runs shows its page only when the action is done',
    report: 'https://github.com/vercel/next.js/issues/50724',
    async run(app) {
      const job = await leaveWhileItRuns(app);
      await new Promise((resolve) => setTimeout(resolve, 700));
      await expect(app.page.getByRole('heading', { name: 'Elsewhere' })).toHaveCount(0);
      await letGo(app, job);
      await heading(app, 'Elsewhere');
      await isAt(app, '/reports-actions/blocked/elsewhere');
    },
  },
  {
    name: 'an action with revalidatePath that ends while its page is being left does not bring the page back',
    report: 'https://github.com/vercel/next.js/pull/95381',
    async run(app) {
      const job = await leaveWhileItRuns(app);
      await letGo(app, job);
      await heading(app, 'Elsewhere');
      await expect.poll(() => logOf(app)).toContain(job);
      await new Promise((resolve) => setTimeout(resolve, 300));
      await heading(app, 'Elsewhere');
      expect(await app.location()).toBe('/reports-actions/blocked/elsewhere');
    },
  },
  {
    name: 'two actions and a router.replace in one effect all come to an end',
    report: 'https://github.com/vercel/next.js/issues/74246',
    async run(app) {
      await app.visit('/reports-actions/replaced');
      await said(app).toHaveText('finished 2');
      await isAt(app, '/reports-actions/replaced?seen=1');
    },
  },
  {
    name: 'an action from a timer right after router.push answers',
    report: 'https://github.com/vercel/next.js/issues/78985',
    async run(app) {
      await app.visit('/reports-actions/timer');
      await said(app).toHaveText('pong');
      await isAt(app, '/reports-actions/timer?late=1');
    },
  },
  ...(['push-first', 'record-first'] as const).map(
    (order): Case => ({
      name: `router.push and an action in one handler both happen: ${order}`,
      report: 'https://github.com/vercel/next.js/issues/63949',
      async run(app) {
        const count = async () => (await logOf(app)).filter((name) => name === order).length;
        const before = await count();
        await app.visit('/reports-actions/push');
        await click(app, order === 'push-first' ? 'Push, then record' : 'Record, then push');
        await heading(app, 'Target');
        await isAt(app, `/reports-actions/push/target?by=${order}`);
        await expect.poll(count).toBe(before + 1);
      },
    }),
  ),
  {
    name: 'an action that a timer of a page calls after the page was left runs, and the new page stays',
    report: 'https://github.com/vercel/next.js/issues/76936',
    async run(app) {
      const draft = fresh('draft');
      await app.visit('/reports-actions/debounced');
      await app.page.getByLabel('Draft').fill(draft);
      await follow(app, 'Target');
      await heading(app, 'Target');
      await expect.poll(() => logOf(app)).toContain(draft);
      await heading(app, 'Target');
      expect(await app.location()).toBe('/reports-actions/push/target');
    },
  },
];
