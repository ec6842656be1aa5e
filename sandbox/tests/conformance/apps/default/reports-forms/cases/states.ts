import { expect } from '@playwright/test';
import type { App } from '../../../../../../../examples/app';
import type { Case } from '../../../../group';
import { click, seen } from '../../../../steps';
import { field, fresh, letGo, logOf, said } from './helpers';

/** @returns the name of a job that the server holds until it is let go */
async function startJob(app: App, path: string, start: () => Promise<unknown>): Promise<string> {
  const job = fresh('job');
  await app.visit(path);
  await field(app, 'Job').fill(job);
  await start();
  await expect.poll(() => logOf(app)).toContain(`waiting ${job}`);
  return job;
}

export const states: Case[] = [
  {
    name: 'useFormStatus stays pending while state of its own component changes',
    report: 'https://github.com/react/react/issues/30368',
    async run(app) {
      const job = await startJob(app, '/reports-forms/pending', () => click(app, 'Send'));
      await said(app).toHaveText('pending 0');
      await click(app, 'Count 0');
      await said(app).toHaveText('pending 1');
      await letGo(app, job);
      await said(app).toHaveText('idle 1');
    },
  },
  {
    name: 'useFormStatus is pending for a form that a select has sent by requestSubmit',
    report: 'https://github.com/ProNextJS/forms-management-yt/issues/1',
    async run(app) {
      const job = await startJob(app, '/reports-forms/pending', () =>
        field(app, 'Choice').selectOption('second'),
      );
      await said(app).toHaveText('pending 0');
      await letGo(app, job);
      await said(app).toHaveText('idle 0');
      expect(await logOf(app)).toContain(`${job} second`);
    },
  },
  {
    name: 'state that the action of a form sets before it calls the server is shown only when all is done',
    report: 'https://github.com/next-safe-action/next-safe-action/issues/470',
    async run(app) {
      const job = await startJob(app, '/reports-forms/status', () => click(app, 'Send'));
      await said(app).toHaveText('idle');
      await letGo(app, job);
      await said(app).toHaveText('sent');
    },
  },
  {
    name: 'useActionState counts three quick calls, and is idle in the end',
    report: 'https://github.com/react/react/issues/30691',
    async run(app) {
      await app.visit('/reports-forms/queue');
      for (let call = 0; call < 3; call += 1) await click(app, 'Add');
      await said(app).toHaveText('idle 3');
    },
  },
  {
    name: 'useActionState runs nothing that was called after an action that fails, and error.tsx is shown',
    report: 'https://github.com/react/react/pull/29695',
    async run(app) {
      await app.visit('/reports-forms/queue');
      const run = fresh('run');
      await field(app, 'Run').fill(run);
      await click(app, 'Add bad and good');
      await expect(seen(app, 'failed')).toBeVisible();
      expect((await logOf(app)).filter((line) => line.startsWith(run))).toEqual([`${run} bad`]);
    },
  },
  {
    name: 'the function of useActionState brings its result also where it is called outside of a transition',
    report: 'https://github.com/vercel/next.js/issues/78063',
    async run(app) {
      await app.visit('/reports-forms/queue');
      await click(app, 'Add without a transition');
      await said(app).toHaveText('idle 1');
    },
  },
  {
    name: 'useOptimistic never goes back to the old value before the page that revalidatePath brings',
    report: 'https://github.com/vercel/next.js/issues/49619',
    async run(app) {
      await app.visit(`/reports-forms/likes?photo=${fresh('photo')}`);
      await click(app, 'Like');
      await said(app).toHaveText('1 of 1');
      expect(await seen(app, 'history').locator('li').allTextContents()).toEqual(['0', '1']);
    },
  },
];
