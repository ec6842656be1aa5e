/** Whether another action has to wait for the report, told by the order in which the server finishes the two. */
import { expect } from '@playwright/test';
import { type App, type Mutation, type Step, untilPostgresAnswers } from '../app';

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
  await expect(status(app, 'Building')).toBeVisible(untilPostgresAnswers);
  await expect.poll(() => app.location()).toMatch(/^\/report\?job=/);
  return (await app.location()).replace('/report?job=', '');
}

/** @returns the id that the handler gave the job */
async function postReport(app: App): Promise<string> {
  const { status, headers, body } = await app.request('POST', '/api/reports');
  const { id } = JSON.parse(body);
  expect([status, headers.location]).toEqual([202, `/api/reports/${id}`]);
  return id;
}

async function expectStatusOf(app: App, job: string): Promise<void> {
  const { status, headers, body } = await app.request('GET', `/api/reports/${job}`);
  expect([status, headers['cache-control']]).toEqual([200, 'private, no-store']);
  const { id, state, regions } = JSON.parse(body);
  expect([id, regions]).toEqual([job, 8]);
  expect(['waiting', 'building']).toContain(state);
}

const unknownReport: Step = {
  name: 'asking for a report that does not exist gives 404',
  async run(app) {
    const { status, body } = await app.request('GET', '/api/reports/1');
    expect([status, body]).toEqual([404, '{"error":"No such report."}']);
  },
};

/** The requests for the state of a job, each of which must be a GET to one address. */
async function expectQuestions(app: App, path: string): Promise<void> {
  const sent = await app.sentByPage();
  const questions = sent.filter((each) => each.path.startsWith('/api/') && each.path !== '/api/reports');
  expect(questions.length).toBeGreaterThan(0);
  expect(new Set(questions.map((each) => `${each.method} ${each.path}`))).toEqual(new Set([`GET ${path}`]));
}

export const steps: Record<'action' | 'route' | 'published', Step[]> = {
  action: [
    unknownReport,
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
        await expectStatusOf(app, job);
        await expect(status(app, 'Report ready.')).toBeVisible();
        const posts = (await app.sentByPage()).filter(({ method }) => method === 'POST');
        expect(posts.map(({ path }) => path)).toEqual(['/report']);
        expect(posts[0]?.responseHeaders['x-action-redirect']).toBe(`/report?job=${job};push`);
        await expectQuestions(app, `/api/reports/${job}`);
      },
    },
    {
      name: 'without client JavaScript the form leads to the address of the report',
      async run(app) {
        const plain = await app.withoutScripts();
        await plain.visit('/report');
        await click(plain, 'Build report');
        await expect.poll(() => plain.location(), untilPostgresAnswers).toMatch(/^\/report\?job=/);
        const { body } = await app.request('GET', await plain.location());
        expect(body).toMatch(/Building: |Report ready/);
      },
    },
  ],
  route: [
    unknownReport,
    {
      name: 'a POST answers 202 at once, with the address at which a GET tells how far the report is',
      async run(app) {
        await expectStatusOf(app, await postReport(app));
        expect((await app.request('GET', '/api/reports')).status).toBe(405);
      },
    },
    {
      name: 'of two reports at once, each is built by one worker',
      async run(app) {
        const jobs = await Promise.all([postReport(app), postReport(app)]);
        const begun = async () => {
          const log = await app.serverLog();
          return jobs.map((job) => log.split(`report ${job}: begun`).length - 1);
        };
        await expect.poll(begun).toEqual([1, 1]);
      },
    },
    {
      name: 'the page asks the address from Location until the report is ready, and a note is saved meanwhile',
      async run(app) {
        await app.visit('/report');
        await click(app, 'Build report');
        await expect(status(app, 'Building: ')).toBeVisible(untilPostgresAnswers);
        await saveNote(app, 'meanwhile');
        await expect(status(app, 'Saved: meanwhile')).toBeVisible();
        await expect(status(app, 'Report ready.')).toBeVisible();
        const [post] = await app.sentByPage();
        expect([post?.method, post?.path, post?.status]).toEqual(['POST', '/api/reports', 202]);
        const address = post?.responseHeaders.location ?? '';
        await expectQuestions(app, address);
        const job = address.replace('/api/reports/', '');
        expect(await saidUntilNote(app, 'meanwhile', job)).toEqual(['begun', 'saved', 'ready']);
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
        await expect(status(app, 'Saved: kept waiting')).toBeVisible(untilPostgresAnswers);
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
    find: 'after(buildNextReport);',
    replace: 'await buildNextReport();',
    failing: 'a note is saved while the report is being built',
  },
  {
    variant: 'route',
    file: '/app/api/reports/route.ts',
    find: 'after(buildNextReport);',
    replace: 'await buildNextReport();',
    failing: 'a POST answers 202 at once, with the address at which a GET tells how far the report is',
  },
  {
    variant: 'route',
    file: '/lib/report.ts',
    find: `set state = 'building'`,
    replace: `set state = 'waiting'`,
    failing: 'of two reports at once, each is built by one worker',
  },
  {
    variant: 'published',
    file: '/app/report/actions.ts',
    find: 'await buildNextReport();',
    replace: 'void buildNextReport();',
    failing: 'a note that is sent while the report is being built is saved only after it',
  },
] satisfies Mutation[];
