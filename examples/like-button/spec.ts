/** What a like button must do: show the like at once, keep it, and stay in order under fast clicks. */
import { expect } from '@playwright/test';
import type { App, Mutation, Step } from '../app';

const path = '/like-button';
const heart = ({ page }: App, photo: string) => page.getByRole('button', { name: `Like ${photo}` });
const expectLiked = (app: App, photo: string, liked: boolean) =>
  expect(heart(app, photo)).toHaveAttribute('aria-pressed', String(liked));

/** What the server has, as the page is rendered for anyone. */
const isLiked = async (app: App, photo: string) =>
  new RegExp(`aria-pressed="true"[^>]*>♥ Like ${photo}`).test((await app.request('GET', path)).body);

/** Clicks inside the page, lets it draw after each, and tells what the heart shows after the last. */
const clickFast = (app: App, photo: string, times: number) =>
  heart(app, photo).evaluate(async (button: HTMLElement, clicks) => {
    for (let click = 0; click < clicks; click++) {
      button.click();
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    }
    return button.getAttribute('aria-pressed');
  }, times);

/** Likes a photo that nobody likes yet; the server takes 700 ms. */
async function like(app: App, photo: string): Promise<void> {
  await app.visit(path);
  await expectLiked(app, photo, false);
  expect(await clickFast(app, photo, 1)).toBe('true');
}

const staysLiked: Step = {
  name: 'the heart is full before the server has answered, and stays full',
  async run(app) {
    await like(app, 'dune');
    await expect.poll(() => isLiked(app, 'dune')).toBe(true);
    await expect.poll(async () => (await app.sentByPage())[0]?.status).toBeGreaterThanOrEqual(200);
    // A heart that falls back does so when the answer is there: the page may draw thirty times more.
    const shown = await heart(app, 'dune').evaluate(async (button) => {
      for (let frame = 0; frame < 30; frame++) await new Promise(requestAnimationFrame);
      return button.getAttribute('aria-pressed');
    });
    expect(shown).toBe('true');
  },
};

export const steps: Record<'action' | 'route' | 'published', Step[]> = {
  action: [
    staysLiked,
    {
      name: 'of three fast clicks each waits for the one before; two callers at once do not wait',
      async run(app) {
        await app.visit(path);
        await expectLiked(app, 'forest', false);
        expect(await clickFast(app, 'forest', 3)).toBe('true');
        await expect.poll(async () => (await app.sentByPage()).length).toBe(3);
        const sent = await app.sentByPage();
        expect(new Set(sent.map(({ method, path: to }) => `${method} ${to}`))).toEqual(
          new Set([`POST ${path}`]),
        );
        await expect.poll(() => isLiked(app, 'forest')).toBe(true);
        await expectLiked(app, 'forest', true);
        expect(await app.serverLog()).not.toContain('forest: 2 at once');

        const headers = {
          'next-action': sent[0]?.requestHeaders['next-action'] ?? '',
          'content-type': 'text/plain;charset=UTF-8',
        };
        const call = () => app.request('POST', path, { headers, body: '["forest",true]' });
        const answers = await Promise.all([call(), call()]);
        expect(answers.map(({ status }) => status)).toEqual([200, 200]);
        await expect.poll(() => app.serverLog()).toContain('forest: 2 at once');
      },
    },
    {
      name: 'without JavaScript the button is a form, and the like is saved',
      async run(app) {
        const client = await app.withoutScripts();
        await client.visit(path);
        await heart(client, 'glacier').click();
        await expect.poll(() => isLiked(app, 'glacier')).toBe(true);
      },
    },
  ],
  route: [
    staysLiked,
    {
      name: 'a like is a PUT that answers 204, then a GET for the page; a photo that does not exist answers 404',
      async run(app) {
        await like(app, 'forest');
        await expect(heart(app, 'forest')).toBeEnabled();
        await expect.poll(async () => (await app.sentByPage()).length).toBe(2);
        const [put, get] = await app.sentByPage();
        expect([put?.method, put?.path, put?.status]).toEqual(['PUT', '/api/like-button/forest', 204]);
        expect([get?.method, get?.path.startsWith(path)]).toEqual(['GET', true]);
        expect((await app.request('PUT', '/api/like-button/none')).status).toBe(404);
      },
    },
    {
      name: 'PUT and DELETE may be repeated',
      async run(app) {
        const send = async (method: string) => (await app.request(method, '/api/like-button/harbour')).status;
        expect([await send('PUT'), await send('PUT')]).toEqual([204, 204]);
        expect(await isLiked(app, 'harbour')).toBe(true);
        expect([await send('DELETE'), await send('DELETE')]).toEqual([204, 204]);
        expect(await isLiked(app, 'harbour')).toBe(false);
      },
    },
  ],
  published: [
    {
      name: 'the heart is full while the action runs and falls back, although the like is saved',
      async run(app) {
        await like(app, 'dune');
        await expectLiked(app, 'dune', false);
        expect(await isLiked(app, 'dune')).toBe(true);
        await app.visit(path);
        await expectLiked(app, 'dune', true);
      },
    },
    {
      name: 'without JavaScript the form has no place to send to',
      async run(app) {
        const { body } = await app.request('GET', path);
        expect(body).toContain('javascript:throw');
        expect(body).not.toContain('$ACTION_');
      },
    },
  ],
};

export const mutations = [
  {
    variant: 'action',
    file: '/app/like-button/actions.ts',
    find: 'refresh(); // else the heart falls back',
    replace: '',
    failing: staysLiked.name,
  },
  {
    variant: 'action',
    file: '/app/like-button/page.tsx',
    find: 'setLiked.bind(null, photo, true)',
    replace: 'setLiked.bind(null, photo, false)',
    failing: 'without JavaScript the button is a form, and the like is saved',
  },
  {
    variant: 'route',
    file: '/app/like-button/like-button.tsx',
    find: 'startTransition(() => router.refresh());',
    replace: 'startTransition(() => undefined); void router;',
    failing: staysLiked.name,
  },
] satisfies Mutation[];
