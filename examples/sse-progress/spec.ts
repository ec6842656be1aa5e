/** Server-sent events: their form, where they go on after a break, and that both sides let go. */
import { expect } from '@playwright/test';
import type { App, Mutation, Step } from '../app';

const click = ({ page }: App, name: string) => page.getByRole('button', { name }).click();
const progress = ({ page }: App) => page.getByRole('status');
const path = '/api/import/progress';
const eventsAfter = (app: App, id: string) => app.request('GET', path, { headers: { 'last-event-id': id } });

export const steps: Record<'route', Step[]> = {
  route: [
    {
      name: 'a reader that comes back is told what it has missed, as events with ids',
      async run(app) {
        const { status, headers, body } = await eventsAfter(app, '10');
        expect(status).toBe(200);
        expect(headers['content-type']).toBe('text/event-stream; charset=utf-8');
        expect(headers['cache-control']).toBe('no-cache, no-transform');
        expect(body).toBe('id: 11\nevent: progress\ndata: 11\n\nid: 12\nevent: done\ndata: 12\n\n');
        expect((await eventsAfter(app, '12')).status).toBe(204);
      },
    },
    {
      name: 'an id that was made up starts from the first file',
      async run(app) {
        expect((await eventsAfter(app, 'x'.repeat(9))).body).toMatch(/^id: 1\nevent: progress\n/);
      },
    },
    {
      name: 'the page shows each file as it is done, and closes at the end',
      async run(app) {
        await app.visit('/import');
        await click(app, 'Start import');
        await expect(progress(app)).toHaveText(/^([1-9]|10|11) of 12 files$/);
        await expect(progress(app)).toHaveText('12 of 12 files');
        await expect(app.page.getByRole('button', { name: 'Start import' })).toBeVisible();
      },
    },
    {
      name: 'when the reader stops, the server stops too',
      async run(app) {
        await app.visit('/import');
        await click(app, 'Start import');
        await expect(progress(app)).toHaveText(/^[1-9]\d? of 12 files$/);
        await click(app, 'Stop');
        await expect.poll(() => app.serverLog()).toContain('import: reader left before file');
        expect(await app.serverLog()).not.toContain('import: all sent');
      },
    },
  ],
};

export const mutations = [
  {
    variant: 'route',
    file: '/app/import/import-progress.tsx',
    find: 'return () => source.close();',
    replace: '',
    failing: 'when the reader stops, the server stops too',
  },
  {
    variant: 'route',
    file: '/app/api/import/progress/route.ts',
    find: "sent.get('last-event-id')",
    replace: '0',
    failing: 'a reader that comes back is told what it has missed, as events with ids',
  },
] satisfies Mutation[];
