/** Whether another action has to wait for the report, told by the order in which the server finishes the two. */
import { expect } from '@playwright/test';
import type { App, Mutation, Step } from '../app';

const click = ({ page }: App, name: string) => page.getByRole('button', { name, exact: true }).click();
const status = ({ page }: App, text: string) => page.getByRole('status').filter({ hasText: text });

async function saveNote(app: App, note: string): Promise<void> {
  await app.page.getByLabel('Note').fill(note);
  await click(app, 'Save note');
}

/** Waits until the server has said so of the note, and tells the order of this and what it said of the report. */
async function saidUntilNote(app: App, note: string, job = '[^:]+'): Promise<string[]> {
  const line = new RegExp(`^(?:report ${job}|note ${note}): (begun|ready|saved)$`);
  const said = async () =>
    (await app.serverLog()).split('\n').flatMap((text) => line.exec(text.trim())?.[1] ?? []);
  await expect.poll(said).toContain('saved');
  return said();
}

async function startReport(app: App): Promise<string> {
  await app.visit('/report');
  await click(app, 'Build report');
  await expect(status(app, 'Building')).toBeVisible();
  await expect.poll(() => app.location()).toMatch(/^\/report\?job=/);
  return (await app.location()).replace('/report?job=', '');
}

export const steps: Record<'action' | 'published', Step[]> = {
  action: [
    {
      name: 'a note is saved while the report is being built',
      async run(app) {
        const job = await startReport(app);
        await saveNote(app, 'in between');
        await expect(status(app, 'Saved: in between')).toBeVisible();
        expect(await saidUntilNote(app, 'in between', job)).toEqual(['begun', 'saved']);
      },
    },
    {
      name: 'starting is one POST that answers at once, then the page only reads until the report is ready',
      async run(app) {
        const job = await startReport(app);
        await expect(status(app, 'Report ready.')).toBeVisible();
        const sent = await app.sentByPage();
        const [post, ...otherPosts] = sent.filter(({ method }) => method === 'POST');
        expect([post?.path, otherPosts]).toEqual(['/report', []]);
        expect(post?.responseHeaders['x-action-redirect']).toBe(`/report?job=${job};push`);
        const questions = sent.filter(({ path }) => path.startsWith('/api/'));
        expect(questions.length).toBeGreaterThan(0);
        for (const { method, path } of questions) {
          expect([method, path]).toEqual(['GET', `/api/report/${job}`]);
        }
      },
    },
    {
      name: 'the handler tells how far a report is, and answers 404 for one that does not exist',
      async run(app) {
        const { status, headers, body } = await app.request('GET', `/api/report/${await startReport(app)}`);
        expect([status, headers['cache-control'], JSON.parse(body).of]).toEqual([
          200,
          'private, no-store',
          8,
        ]);
        const unknown = await app.request('GET', '/api/report/1');
        expect([unknown.status, unknown.body]).toEqual([404, '{"error":"No such report."}']);
      },
    },
    {
      name: 'without client JavaScript the form leads to the address of the report',
      async run(app) {
        const plain = await app.withoutScripts();
        await plain.visit('/report');
        await click(plain, 'Build report');
        await expect.poll(() => plain.location()).toMatch(/^\/report\?job=/);
        const { body } = await app.request('GET', await plain.location());
        expect(body).toMatch(/Building: |Report ready/);
      },
    },
  ],
  published: [
    {
      name: 'a note that is sent while the report is being built is saved only after it',
      async run(app) {
        await app.visit('/report');
        await click(app, 'Build report');
        await expect(app.page.getByText('Building…')).toBeVisible();
        await saveNote(app, 'kept waiting');
        await expect(status(app, 'Saved: kept waiting')).toBeVisible();
        expect(await saidUntilNote(app, 'kept waiting')).toEqual(['begun', 'ready', 'saved']);
        const sent = await app.sentByPage();
        expect(sent.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /report', 'POST /report']);
      },
    },
  ],
};

export const mutations = [
  {
    variant: 'action',
    file: '/app/report/actions.ts',
    find: 'after(() => buildReport(job));',
    replace: 'await buildReport(job);',
    failing: 'a note is saved while the report is being built',
  },
  {
    variant: 'published',
    file: '/app/report/actions.ts',
    find: 'await buildReport(addJob());',
    replace: 'void buildReport(addJob());',
    failing: 'a note that is sent while the report is being built is saved only after it',
  },
] satisfies Mutation[];
