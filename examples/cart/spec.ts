/** What changing a cart must do: show the change at once, lose none, and run as many at a time as the way allows. */
import { expect } from '@playwright/test';
import type { App, Mutation, Step } from '../app';

const quantity = ({ page }: App, id: string) => page.getByLabel(`Quantity of ${id}`);
const shown = async (app: App, id: string) => Number(await quantity(app, id).textContent());

/** The last column: how many changes of this line ran at the same time. */
const atOnce = async ({ page }: App, id: string) =>
  Number(await page.getByRole('row').filter({ hasText: id }).getByRole('cell').last().textContent());

/** Clicks "+" three times inside the page, and lets it draw after each; tells what is shown after the last. */
const addThree = (app: App, id: string) =>
  app.page.getByRole('button', { name: `More ${id}` }).evaluate(async (button: HTMLElement) => {
    for (let click = 0; click < 3; click++) {
      button.click();
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    }
    return {
      quantity: Number(button.parentElement?.querySelector('output')?.textContent),
      isSaving: document.body.textContent?.includes('saving…'),
    };
  });

/** Adds three, waits until all are saved, and tells what was sent. */
async function sentByAddingThree(app: App, id: string) {
  await app.visit('/cart');
  const before = await shown(app, id);
  await addThree(app, id);
  await expect(app.page.getByText('saving…')).toHaveCount(0);
  await expect(quantity(app, id)).toHaveText(String(before + 3));
  return app.sentByPage();
}

const inBoth: Step[] = [
  {
    name: 'three fast clicks are shown before the server has answered, and all of them are saved',
    async run(app) {
      await app.visit('/cart');
      const before = await shown(app, 'tea');
      expect(await addThree(app, 'tea')).toEqual({ quantity: before + 3, isSaving: true });
      await expect(app.page.getByText('saving…')).toHaveCount(0);
      await expect(quantity(app, 'tea')).toHaveText(String(before + 3));
      await app.visit('/cart');
      await expect(quantity(app, 'tea')).toHaveText(String(before + 3));
    },
  },
];

const patch = (app: App, id: string, body: string) =>
  app.request('PATCH', `/api/cart/${id}`, { headers: { 'content-type': 'application/json' }, body });

export const steps: Record<'action' | 'route', Step[]> = {
  action: [
    ...inBoth,
    {
      name: 'three fast clicks are three POSTs that never run at the same time',
      async run(app) {
        const sent = await sentByAddingThree(app, 'coffee');
        expect(sent.map(({ method, path, status }) => `${method} ${path} ${status}`)).toEqual(
          Array(3).fill('POST /cart 200'),
        );
        expect(await atOnce(app, 'coffee')).toBe(1);
      },
    },
    {
      name: 'the action refuses what no button sends, and the server runs the POSTs of two callers side by side',
      async run(app) {
        const [sent] = await sentByAddingThree(app, 'cocoa');
        const call = (body: string) =>
          app.request('POST', '/cart', {
            headers: {
              'next-action': sent?.requestHeaders['next-action'] ?? '',
              'content-type': 'text/plain;charset=UTF-8',
            },
            body,
          });
        expect((await call('["cocoa",1000]')).body).toContain('One at a time.');
        expect((await call('["gold",1]')).body).toContain('Not in the cart.');
        await Promise.all([call('["cocoa",1]'), call('["cocoa",-1]')]);
        await app.visit('/cart');
        expect(await atOnce(app, 'cocoa')).toBe(2);
      },
    },
  ],
  route: [
    ...inBoth,
    {
      name: 'three fast clicks are three PATCHes that run side by side, and the page is asked for afterwards',
      async run(app) {
        const sent = await sentByAddingThree(app, 'coffee');
        const changes = sent.filter(({ method }) => method === 'PATCH');
        expect(changes.map(({ path, status }) => `${path} ${status}`)).toEqual(
          Array(3).fill('/api/cart/coffee 200'),
        );
        const others = sent.filter((each) => !changes.includes(each));
        expect(new Set(others.map(({ method }) => method))).toEqual(new Set(['GET']));
        expect(await atOnce(app, 'coffee')).toBeGreaterThan(1);
      },
    },
    {
      name: 'the handler answers 200, 400, 404 and 422',
      async run(app) {
        expect((await patch(app, 'cocoa', '{"by":1}')).status).toBe(200);
        expect((await patch(app, 'cocoa', 'not json')).status).toBe(400);
        expect((await patch(app, 'gold', '{"by":1}')).status).toBe(404);
        expect((await patch(app, 'cocoa', '{"by":1000}')).status).toBe(422);
      },
    },
  ],
};

export const mutations = [
  {
    variant: 'action',
    file: '/app/cart/quantity.tsx',
    find: 'showChange(by); // now',
    replace: 'void showChange;',
    failing: 'three fast clicks are shown before the server has answered, and all of them are saved',
  },
  {
    variant: 'action',
    file: '/app/cart/actions.ts',
    find: '!cart.isStep(by)',
    replace: "typeof by !== 'number'",
    failing:
      'the action refuses what no button sends, and the server runs the POSTs of two callers side by side',
  },
  {
    variant: 'route',
    file: '/app/cart/quantity.tsx',
    find: 'startTransition(() => router.refresh());',
    replace: 'startTransition(() => undefined); void router;',
    failing: 'three fast clicks are shown before the server has answered, and all of them are saved',
  },
] satisfies Mutation[];
