/** One data access layer beneath a page, an action and a handler: a rule broken in one door is broken in none. */
import { expect } from '@playwright/test';
import { type Answer, type App, type Mutation, type Step, untilPostgresAnswers } from '../app';

const row = ({ page }: App, name: string) => page.getByRole('listitem').filter({ hasText: name });

async function addByForm({ page }: App, name: string): Promise<void> {
  await page.getByLabel('Name').fill(name);
  await page.getByRole('button', { name: 'Add label' }).click();
}

const addByHttp = (app: App, body: string): Promise<Answer> =>
  app.request('POST', '/api/labels', { headers: { 'content-type': 'application/json' }, body });

export const steps: Record<'together', Step[]> = {
  together: [
    {
      name: 'a label that the handler made is on the page, and one that the action made is in the GET',
      async run(app) {
        const made = await addByHttp(app, '{"name":"by-http"}');
        expect([made.status, JSON.parse(made.body).name]).toEqual([201, 'by-http']);
        await app.visit('/labels');
        await expect(row(app, 'by-http')).toBeVisible(untilPostgresAnswers);
        await addByForm(app, 'by-form');
        await expect(row(app, 'by-form')).toBeVisible(untilPostgresAnswers);
        const list = await app.request('GET', '/api/labels');
        const names = JSON.parse(list.body).map(({ name }: { name: string }) => name);
        expect(names).toEqual(expect.arrayContaining(['bug', 'by-form', 'by-http']));
      },
    },
    {
      name: 'both doors refuse what the layer refuses: a message in the form, 422 and 409 over HTTP',
      async run(app) {
        await app.visit('/labels');
        await expect(row(app, 'bug')).toBeVisible(untilPostgresAnswers);
        const alert = app.page.getByRole('alert').filter({ hasText: /label|letters/ });
        await addByForm(app, 'bug');
        await expect(alert).toHaveText('There is a label "bug" already.');
        await addByForm(app, "x'); drop table labels; --");
        await expect(alert).toHaveText('Use 1 to 30 small letters, digits or hyphens.');
        const answers = [await addByHttp(app, '{"name":"bug"}'), await addByHttp(app, '{"name":7}')];
        expect(answers.map(({ status, body }) => [status, body])).toEqual([
          [409, '{"error":"There is a label \\"bug\\" already."}'],
          [422, '{"error":"Use 1 to 30 small letters, digits or hyphens."}'],
        ]);
      },
    },
    {
      name: 'of ten requests at once for one name, one makes the label',
      async run(app) {
        const answers = await Promise.all(
          Array.from({ length: 10 }, () => addByHttp(app, '{"name":"at-once"}')),
        );
        const statuses = answers.map(({ status }) => status).sort();
        expect(statuses).toEqual([201, ...Array(9).fill(409)]);
      },
    },
    {
      name: 'a body that is not an object answers 400, and the form works before any script has loaded',
      async run(app) {
        expect((await addByHttp(app, 'name=bug')).status).toBe(400);
        expect((await addByHttp(app, '"bug"')).status).toBe(400);
        const plain = await app.withoutScripts();
        await plain.visit('/labels');
        await addByForm(plain, 'without-script');
        await expect
          .poll(async () => (await app.request('GET', '/api/labels')).body, untilPostgresAnswers)
          .toContain('"without-script"');
      },
    },
  ],
};

export const mutations = [
  {
    variant: 'together',
    file: '/lib/labels.ts',
    find: 'on conflict (name) do nothing',
    replace: '',
    failing: 'of ten requests at once for one name, one makes the label',
  },
  {
    variant: 'together',
    file: '/app/api/labels/route.ts',
    find: 'taken: 409',
    replace: 'taken: 422',
    failing: 'both doors refuse what the layer refuses: a message in the form, 422 and 409 over HTTP',
  },
] satisfies Mutation[];
