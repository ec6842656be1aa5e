import { beforeAll, describe, expect, it } from 'vitest';
import { type ServedFiles, serveFiles } from './serve-files.testing';

const files = {
  '/app/layout.tsx':
    'export default function L({ children }) { return <html><body>{children}</body></html>; }',
  '/app/page.tsx': `
    import { plain } from './actions';
    import { stateOf as state } from './state';
    import { Field } from './field';
    import { connection } from 'next/server';
    export default async function Page() {
      await connection();
      const rows = ['a', 'b', 'c'];
      return <main>
        <p>Count: {state().count}</p><p>Picked: {state().picked}</p>
        <form action={plain}><input name="title" /></form>
        {rows.map((row) => <form key={row} action={async () => { 'use server'; state().picked = row; }}><button>{row}</button></form>)}
        <Field />
      </main>;
    }`,
  '/app/field.tsx': `'use client';
    import { useActionState } from 'react';
    import { check } from './actions';
    export function Field() {
      const [message, action] = useActionState(check, '');
      return <form action={action}><input name="title" /><b>{message}</b></form>;
    }`,
  '/app/actions.ts': `'use server';
    import { refresh, revalidatePath } from 'next/cache';
    import { headers } from 'next/headers';
    import { stateOf } from './state';
    export async function plain(form: FormData) { stateOf().count++; return 'done'; }
    export async function refreshing() { stateOf().count++; refresh(); return 'refreshed'; }
    export async function revalidating() { stateOf().count++; revalidatePath('/'); }
    export async function both() { stateOf().count++; revalidatePath('/'); refresh(); }
    export async function failing() { throw new Error('secret reason'); }
    export async function failingLate() { refresh(); throw new Error('secret reason'); }
    export async function check(_: string, form: FormData) { return 'Bad title: ' + form.get('title'); }
    export async function who() { await null; return (await headers()).get('x-who'); }
    export async function many(...args: unknown[]) { return args.length; }`.replace(
    "import { stateOf } from './state';",
    "import { stateOf } from './state';",
  ),
  '/app/state.ts': `
    const all = globalThis as typeof globalThis & { held?: { count: number; picked?: string } };
    export const stateOf = () => (all.held ??= { count: 0 });`,
  '/app/api/route.ts': `
    import { headers } from 'next/headers';
    import { refresh } from 'next/cache';
    export async function GET() { return Response.json({ who: (await headers()).get('x-who') }); }
    export async function POST(request: Request) { return Response.json(await request.json(), { status: 201 }); }
    export async function PATCH() { refresh(); return new Response(); }
    export async function DELETE() { return 'no response'; }`,
};
let served: ServedFiles;
beforeAll(async () => {
  served = await serveFiles(files);
});

const call = (name: string, headers: Record<string, string> = {}, args = '[]') =>
  served.send(
    'POST',
    '/',
    { 'next-action': served.actionId(name), 'content-type': 'text/plain;charset=UTF-8', ...headers },
    args,
  );
const count = async () => Number(/Count: (?:<!-- -->)?(\d+)/.exec((await served.send('GET', '/')).text)?.[1]);

describe('an action called by fetch', () => {
  it('answers its value in Flight, without the page', async () => {
    const before = await count();
    const { status, headers, text } = await call('plain');
    expect([status, headers.get('content-type'), headers.get('x-action-revalidated')]).toEqual([
      200,
      'text/x-component',
      null,
    ]);
    expect(text).toContain('"done"');
    expect(text).not.toContain('"main"');
    expect(await count()).toBe(before + 1);
  });

  it.each([
    ['refreshing', '2'],
    ['revalidating', '1'],
    ['both', '1'],
  ])('%s carries the new page in the same answer and says so', async (name, kind) => {
    const before = await count();
    const { headers, text } = await call(name);
    expect(headers.get('x-action-revalidated')).toBe(kind);
    expect(text).toContain(`["Count: ",${before + 1}]`);
  });

  it('masks what it throws: the digest goes out, the reason to the console', async () => {
    const { status, text } = await call('failing');
    const digest = /E\{"digest":"(\d+)"\}/.exec(text)?.[1];
    expect([status, text.includes('secret reason'), text.includes('"main"')]).toEqual([500, false, false]);
    expect(digest).toBeDefined();
    expect(served.logged.join('\n')).toContain('secret reason');
  });

  it('still carries the page where it threw after a refresh', async () => {
    const { status, headers, text } = await call('failingLate');
    expect([status, headers.get('x-action-revalidated'), text.includes('"main"')]).toEqual([500, '2', true]);
  });

  it.each([
    ['another site', { origin: 'https://evil.example' }, 500],
    ['nowhere', { origin: 'null' }, 500],
    ['another port', { origin: 'http://localhost:4000' }, 500],
    ['this host', { origin: 'http://localhost:3000' }, 200],
    [
      'the host a proxy names',
      { origin: 'https://shop.example', 'x-forwarded-host': 'shop.example, inner' },
      200,
    ],
  ])('from %s', async (_from, headers, status) => {
    const before = await count();
    expect((await call('plain', headers)).status).toBe(status);
    expect(await count()).toBe(before + (status === 200 ? 1 : 0));
  });

  it.each([
    [`60${'0'.repeat(40)}`, 409, 'Server Action unavailable.'],
    ['toString', 400, 'Invalid Server Action request.'],
    ['', 400, 'Invalid Server Action request.'],
  ])('with the unknown id "%s" answers %i', async (id, status, body) => {
    const answer = await served.send('POST', '/', { 'next-action': id }, '[]');
    expect([answer.status, answer.text, answer.headers.get('x-nextjs-action-not-found')]).toEqual([
      status,
      body,
      '1',
    ]);
  });

  it('refuses more than 1 MB and more than 1000 arguments', async () => {
    const before = await count();
    expect((await call('plain', {}, JSON.stringify(['x'.repeat(1.1 * 1024 * 1024)]))).status).toBe(500);
    expect(await count()).toBe(before);
    expect((await call('many', {}, JSON.stringify(Array(1000).fill(1)))).status).toBe(200);
    expect((await call('many', {}, JSON.stringify(Array(1001).fill(1)))).status).toBe(500);
  });

  it('runs from any path, with the status of that path', async () => {
    const before = await count();
    const answer = await served.send(
      'POST',
      '/nothing/here',
      { 'next-action': served.actionId('plain') },
      '[]',
    );
    expect(answer.status).toBe(404);
    expect(await count()).toBe(before + 1);
  });

  it('sees its own headers where two calls interleave', async () => {
    const answers = await Promise.all(['ann', 'bob'].map((who) => call('who', { 'x-who': who })));
    expect(answers.map(({ text }) => /"(ann|bob)"/.exec(text)?.[1])).toEqual(['ann', 'bob']);
  });
});

describe('a form sent by the browser itself', () => {
  /** The hidden fields of the nth form of the page, with a title. */
  async function fieldsOf(form: number): Promise<FormData> {
    const html = (await served.send('GET', '/')).text;
    const [, ...forms] = html.split('<form');
    const fields = new FormData();
    for (const [, name = '', , value = ''] of (forms[form] ?? '').matchAll(
      /type="hidden" name="([^"]*)"( value="([^"]*)")?/g,
    )) {
      fields.set(name, value.replaceAll('&quot;', '"'));
    }
    fields.set('title', 'x');
    return fields;
  }

  it('runs and answers with the page as HTML', async () => {
    const before = await count();
    const answer = await served.send('POST', '/', { origin: 'http://localhost:3000' }, await fieldsOf(0));
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(answer.text).toMatch(new RegExp(`Count: (<!-- -->)?${before + 1}`));
  });

  it('keeps the value that each row of a list captured', async () => {
    for (const [row, value] of ['a', 'b', 'c'].entries()) {
      const answer = await served.send('POST', '/', {}, await fieldsOf(row + 1));
      expect(/Picked: (?:<!-- -->)?(\w)/.exec(answer.text)?.[1]).toBe(value);
    }
  });

  it('shows what useActionState returned', async () => {
    expect((await served.send('POST', '/', {}, await fieldsOf(4))).text).toContain('<b>Bad title: x</b>');
  });

  it('is refused from another site, and where it names no action of this build', async () => {
    const before = await count();
    expect(
      (await served.send('POST', '/', { origin: 'https://evil.example' }, await fieldsOf(0))).status,
    ).toBe(500);
    const without = new FormData();
    without.set('title', 'x');
    expect((await served.send('POST', '/', {}, without)).status).toBe(400);
    const outdated = new FormData();
    outdated.set(`$ACTION_ID_60${'0'.repeat(40)}`, '');
    expect((await served.send('POST', '/', {}, outdated)).status).toBe(409);
    expect(await count()).toBe(before);
  });
});

describe('a Route Handler', () => {
  const ask = (method: string, headers?: Record<string, string>, body?: string) =>
    served.send(method, '/api', headers, body);

  it('answers each method it exports, HEAD by GET, OPTIONS by itself', async () => {
    expect((await ask('POST', {}, '{"a":1}')).status).toBe(201);
    const head = await ask('HEAD');
    expect([head.status, head.text, head.headers.get('content-type')]).toEqual([200, '', 'application/json']);
    const options = await ask('OPTIONS');
    expect([options.status, options.headers.get('allow')]).toEqual([
      204,
      'DELETE, GET, HEAD, OPTIONS, PATCH, POST',
    ]);
  });

  it('answers 405 to a method it does not export, and 400 to one that is none', async () => {
    const put = await ask('PUT');
    expect([put.status, put.text]).toEqual([405, '']);
    expect((await ask('BREW')).status).toBe(400);
  });

  it.each([
    ['throws', () => ask('POST', {}, 'no json'), 'JSON'],
    ['returns something else', () => ask('DELETE'), 'No response is returned from route handler'],
    ['calls refresh', () => ask('PATCH'), 'refresh can only be called from within a Server Action'],
  ])('that %s answers 500 without a body; the console has the reason', async (_what, send, reason) => {
    const answer = await send();
    expect([answer.status, answer.text]).toEqual([500, '']);
    expect(served.logged.at(-1)).toContain(reason);
  });

  it('runs instead of an action posted to its path', async () => {
    const before = await count();
    const answer = await ask('POST', { 'next-action': served.actionId('plain') }, '[]');
    expect(answer.status).toBe(201);
    expect(await count()).toBe(before);
  });

  it('sees its own headers where two requests interleave', async () => {
    const answers = await Promise.all(['ann', 'bob'].map((who) => ask('GET', { 'x-who': who })));
    expect(answers.map(({ text }) => text)).toEqual(['{"who":"ann"}', '{"who":"bob"}']);
  });
});

describe('an app without a Pages Router', () => {
  const app = {
    '/app/layout.tsx':
      'export default function L({ children }) { return <html><body>{children}</body></html>; }',
    '/app/page.tsx': 'export default function Page() { return null; }',
    '/app/h/[id]/route.ts':
      'export async function POST(request) { return Response.json([request.nextUrl.search, new URL(request.url).search, await request.text()]); }\nexport const GET = POST;',
  };
  const refused = { status: 500, text: 'Internal Server Error' };

  it('fails at an address that cannot be decoded, where a param would hold it', async () => {
    const { send } = await serveFiles(app);
    const answer = await send('GET', '/h/%ff');
    expect(answer).toMatchObject(refused);
    expect(answer.headers.get('content-type')).toBe('text/plain');
    expect((await send('GET', '/%ff')).status).toBe(404);
  });

  it('is told that nothing is at an address, which no cache may keep', async () => {
    const { send } = await serveFiles(app);
    const { status, headers } = await send('GET', '/nothing');
    expect([status, headers.get('cache-control')]).toEqual([
      404,
      'private, no-cache, no-store, max-age=0, must-revalidate',
    ]);
  });

  it.each([
    ["?a=1&b=%20+%C3%BC&c&=d&e=%zz&f=%7E*()'!", '?a=1&b=++%C3%BC&c=&=d&e=%25zz&f=%7E*%28%29%27%21'],
    ['??a', '?%3Fa='],
    ['?a=1&b=2', '?a=1&b=2'],
    ['', ''],
  ])('hands the query %s to handlers as %s', async (sent, read) => {
    const { send } = await serveFiles(app);
    const { text } = await send('POST', `/h/1${sent}`, {}, 'body');
    expect(JSON.parse(text)).toEqual([read, read, 'body']);
    expect(JSON.parse((await send('GET', `/h/1${sent}`)).text)).toEqual([read, read, '']);
  });
});
