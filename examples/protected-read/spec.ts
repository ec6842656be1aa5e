/** Who may read: nobody without a session, and with one only the own rows. In the published version, nobody. */
import { expect } from '@playwright/test';
import type { App, Mutation, Step } from '../app';

const row = ({ page }: App, month: string) => page.getByRole('row').filter({ hasText: month });

async function signIn(app: App, employee: string): Promise<string> {
  await app.visit('/payslips');
  await app.page.getByRole('button', { name: `Sign in as ${employee}` }).click();
  await expect(app.page.getByText(`Signed in as ${employee}`)).toBeVisible();
  const { 'payslip-session': id = '' } = await app.cookies();
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
  return `payslip-session=${id}`;
}

const load = ({ page }: App) => page.getByRole('button', { name: 'Load payslips' }).click();
const get = (app: App, path: string, cookie: string) => app.request('GET', path, { headers: { cookie } });
const unknownSession = 'payslip-session=employee-7';

export const steps: Record<'server-component' | 'route' | 'published', Step[]> = {
  'server-component': [
    {
      name: 'without a session, or with one that was made up, the document holds no pay',
      async run(app) {
        for (const cookie of ['', unknownSession]) {
          const { status, body } = await get(app, '/payslips', cookie);
          expect(status).toBe(200);
          expect(body).toContain('Sign in to see them.');
          expect(body).not.toContain('3175');
        }
      },
    },
    {
      name: 'signing in is one POST whose answer brings the table; reading it sends nothing',
      async run(app) {
        await signIn(app, 'employee-7');
        await expect(row(app, 'June 2026')).toContainText('3175 EUR');
        expect((await app.sentByPage()).map(({ method, path }) => `${method} ${path}`)).toEqual([
          'POST /payslips',
        ]);
      },
    },
    {
      name: 'the cookie alone decides whose rows the document holds',
      async run(app) {
        const cookie = await signIn(app, 'employee-7');
        const { body } = await get(app, '/payslips?employee=employee-8', cookie);
        expect(body).toContain('3175');
        expect(body).not.toContain('4480');
      },
    },
  ],
  route: [
    {
      name: 'the handler answers 401 without a session, or with one that was made up',
      async run(app) {
        for (const cookie of ['', unknownSession]) {
          const { status, body } = await get(app, '/api/payslips', cookie);
          expect([status, body]).toEqual([401, '{"error":"Sign in first."}']);
        }
      },
    },
    {
      name: 'with the cookie it answers 200 with the own rows, which no shared cache may keep',
      async run(app) {
        const cookie = await signIn(app, 'employee-8');
        const { status, headers, body } = await get(app, '/api/payslips?employee=employee-7', cookie);
        expect([status, JSON.parse(body)]).toEqual([200, [{ month: 'June 2026', net: 4480 }]]);
        expect(headers['cache-control']).toBe('private, no-store');
      },
    },
    {
      name: 'a session that was ended is none any more',
      async run(app) {
        const cookie = await signIn(app, 'employee-8');
        await app.page.getByRole('button', { name: 'Sign out' }).click();
        await expect(app.page.getByRole('button', { name: 'Sign in as employee-8' })).toBeVisible();
        expect((await get(app, '/api/payslips', cookie)).status).toBe(401);
      },
    },
    {
      name: 'the page shows the refusal, and after signing in the table',
      async run(app) {
        await app.visit('/payslips');
        await load(app);
        await expect(app.page.getByRole('alert').filter({ hasText: 'Sign in first.' })).toBeVisible();
        await signIn(app, 'employee-7');
        await load(app);
        await expect(row(app, 'May 2026')).toContainText('3120 EUR');
      },
    },
  ],
  published: [
    {
      name: 'the handler answers 401 with a valid cookie, too',
      async run(app) {
        const cookie = await signIn(app, 'employee-7');
        for (const each of [cookie, '']) {
          const { status, body } = await get(app, '/api/payslips', each);
          expect([status, body]).toEqual([401, '{"error":"Sign in first."}']);
        }
      },
    },
    {
      name: 'the page tells someone who is signed in to sign in',
      async run(app) {
        await signIn(app, 'employee-7');
        await load(app);
        await expect(app.page.getByRole('alert').filter({ hasText: 'Sign in first.' })).toBeVisible();
        await expect(app.page.getByRole('table')).toHaveCount(0);
      },
    },
  ],
};

export const mutations = [
  {
    variant: 'route',
    file: '/lib/payslips/data.ts',
    find: 'if (!session) return null;',
    replace: "if (!session) return payslipsOf('employee-7');",
    failing: 'the handler answers 401 without a session, or with one that was made up',
  },
  {
    variant: 'server-component',
    file: '/lib/payslips/data.ts',
    find: 'if (!session) return null;',
    replace: "if (!session) return payslipsOf('employee-7');",
    failing: 'without a session, or with one that was made up, the document holds no pay',
  },
  {
    variant: 'published',
    file: '/app/api/payslips/route.ts',
    find: '{ req: request }',
    replace: '{ req: { headers: Object.fromEntries(request.headers) } }',
    failing: 'the handler answers 401 with a valid cookie, too',
  },
] satisfies Mutation[];
