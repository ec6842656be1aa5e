import { afterEach, expect, test, vi } from 'vitest';
import { caseAppOf, caseAppTitle, casePageOf, loadCaseApp } from './case-apps';

afterEach(() => vi.unstubAllGlobals());

/** A site that answers every request like this. @returns what it was asked for */
function answering(status: number, body: unknown = '') {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return new Response(JSON.stringify(body), { status });
  });
  return asked;
}

const files = { '/app/page.tsx': 'page' };

test('an app is loaded by its name, with the file to show first', async () => {
  const asked = answering(200, { files, open: '/app/page.tsx' });
  expect(await loadCaseApp('default/actions/cached')).toEqual({
    id: 'conformance/default/actions/cached',
    title: 'The app of the conformance cases “actions”, with Cache Components',
    files,
    open: '/app/page.tsx',
  });
  expect(asked).toEqual(['/data/conformance/default/actions/cached.json']);
});

test.each(['../claims', 'default/actions', 'default/../cached', 'default/actions/cached?x', ''])(
  '%j names no app, and nothing is asked for',
  async (app) => {
    const asked = answering(200, { files });
    expect(await loadCaseApp(app)).toBeUndefined();
    expect(asked).toEqual([]);
  },
);

test('an app that the site does not have is none; what is not an app, and a site that fails, are told', async () => {
  answering(404);
  expect(await loadCaseApp('default/nothing/cached')).toBeUndefined();
  answering(503);
  await expect(loadCaseApp('default/actions/cached')).rejects.toThrow('the site answered 503');
  answering(200, { files: { 'page.tsx': '' } });
  await expect(loadCaseApp('default/actions/cached')).rejects.toThrow('a path starts with a slash');
});

test('files are known by the app they come from', () => {
  expect(caseAppOf({ start: 'conformance/cached/use-cache/cached' })).toBe('cached/use-cache/cached');
  expect(caseAppOf({ start: 'create-post/action' })).toBeUndefined();
  expect(caseAppOf({ packed: 'x' })).toBeUndefined();
  expect(caseAppTitle('classic/status/classic')).toContain('“status”, without Cache Components');
  expect(caseAppTitle('build-errors/a-hook-in-a-server-component/cached')).toBe(
    'An app that the build refuses: “a hook in a server component”, with Cache Components',
  );
});

const original = Object.fromEntries(
  [
    '/app/page.tsx',
    '/app/actions/page.tsx',
    '/app/actions/actions.ts',
    '/src/app/(shop)/cart/page.tsx',
    '/app/posts/[id]/page.tsx',
    '/app/cart/@modal/page.tsx',
    '/app/api/route.ts',
    '/lib/notes.ts',
  ].map((path) => [path, '']),
);

test.each([
  ['/app/actions/page.tsx', '/actions'],
  ['/app/actions/actions.ts', '/actions'],
  ['/src/app/(shop)/cart/page.tsx', '/cart'],
  ['/app/posts/[id]/page.tsx', undefined],
  ['/app/cart/@modal/page.tsx', undefined],
  ['/app/api/route.ts', undefined],
  ['/app/page.tsx', undefined],
  ['/lib/notes.ts', undefined],
  [undefined, undefined],
])('an app that shows %s first is run at %s', (opensWith, path) => {
  const from = { start: 'conformance/default/actions/cached' };
  expect(casePageOf({ from, opensWith, original })).toBe(path);
});

test('apps that are not those of cases stay where they open', () => {
  const from = { start: 'create-post/action' };
  expect(casePageOf({ from, opensWith: '/app/actions/page.tsx', original })).toBeUndefined();
});
