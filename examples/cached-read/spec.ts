/** A cached value that is changed: which reader gets the new one first. */
import { expect } from '@playwright/test';
import type { App, Mutation, Step } from '../app';

const dish = ({ page }: App) => page.getByRole('strong');
const status = ({ page }: App) => page.getByRole('status');

async function save(app: App, name: string): Promise<void> {
  await app.page.getByLabel('New dish').fill(name);
  await app.page.getByRole('button', { name: 'Save' }).click();
}

/** The dish that a stranger reads in a document of their own. */
async function readByStranger(app: App): Promise<string> {
  const { body } = await app.request('GET', '/menu');
  return /<strong>([^<]*)<\/strong>/.exec(body)?.[1] ?? '';
}

const tooLong = 'x'.repeat(41);
const put = (app: App, name: string) =>
  app.request('PUT', '/api/menu', {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ dish: name }),
  });

/** Leaves the cache with the given dish in it, whatever was there. */
async function startWith(app: App, name: string): Promise<void> {
  expect((await put(app, name)).status).toBe(200);
  await expect.poll(() => readByStranger(app)).toBe(name);
}

export const steps: Record<'action' | 'route', Step[]> = {
  action: [
    {
      name: 'who saves sees the new dish in the answer to the POST; nothing else is sent',
      async run(app) {
        await app.visit('/menu');
        await save(app, 'Leek pie');
        await expect(dish(app)).toHaveText('Leek pie');
        await expect(status(app)).toHaveText('Saved: Leek pie');
        const sent = await app.sentByPage();
        expect(sent.map(({ method, path }) => [method, path])).toEqual([['POST', '/menu']]);
        expect(sent[0]?.responseHeaders['x-action-revalidated']).toBe('1');
      },
    },
    {
      name: 'the first stranger who reads after it has the new dish, too',
      async run(app) {
        await app.visit('/menu');
        await save(app, 'Bean stew');
        await expect(status(app)).toHaveText('Saved: Bean stew');
        expect(await readByStranger(app)).toBe('Bean stew');
      },
    },
    {
      name: 'without JavaScript the document that answers the form has the new dish',
      async run(app) {
        const plain = await app.withoutScripts();
        await plain.visit('/menu');
        await save(plain, 'Rice bowl');
        await expect(dish(plain)).toHaveText('Rice bowl');
        await expect(status(plain)).toHaveText('Saved: Rice bowl');
      },
    },
  ],
  route: [
    {
      name: 'who saves and reads again still sees the old dish, and the new one the time after',
      async run(app) {
        await startWith(app, 'Old curry');
        await app.visit('/menu');
        await save(app, 'New curry');
        await expect(status(app)).toHaveText('Saved: New curry');
        await expect.poll(async () => (await app.sentByPage()).length).toBe(2);
        const [saved, read] = await app.sentByPage();
        expect([saved?.method, saved?.path, saved?.status]).toEqual(['PUT', '/api/menu', 200]);
        expect(saved?.responseHeaders['x-action-revalidated']).toBeUndefined();
        expect([read?.method, read?.status]).toEqual(['GET', 200]);
        await expect(dish(app)).toHaveText('Old curry');
        const lookAgain = async () => {
          await app.page.getByRole('button', { name: 'Look again' }).click();
          return dish(app).textContent();
        };
        await expect.poll(lookAgain).toBe('New curry');
      },
    },
    {
      name: 'the first stranger who reads after a change gets the old dish',
      async run(app) {
        await startWith(app, 'Old salad');
        expect((await put(app, 'New salad')).status).toBe(200);
        expect(await readByStranger(app)).toBe('Old salad');
        await expect.poll(() => readByStranger(app)).toBe('New salad');
      },
    },
    {
      name: 'a dish that is too long answers 422 and changes nothing',
      async run(app) {
        await startWith(app, 'Short name');
        const answer = await put(app, tooLong);
        expect([answer.status, answer.body]).toEqual([422, '{"error":"Use 1 to 40 letters."}']);
        expect(await readByStranger(app)).toBe('Short name');
      },
    },
  ],
};

export const mutations = [
  {
    variant: 'action',
    file: '/app/menu/actions.ts',
    find: "updateTag('menu'); // nobody gets the old dish from now on",
    replace: '',
    failing: 'the first stranger who reads after it has the new dish, too',
  },
  {
    variant: 'route',
    file: '/app/api/menu/route.ts',
    find: "revalidateTag('menu', 'max');",
    replace: "revalidateTag('menu', { expire: 0 });",
    failing: 'the first stranger who reads after a change gets the old dish',
  },
] satisfies Mutation[];
