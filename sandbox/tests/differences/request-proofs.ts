/** What differs in what goes over the wire, and in what server code finds around it. */
import { expect, vi } from 'vitest';
import type { DifferenceId } from '../../host/differences';
import { get, json, serve } from './served';

async function expectLayersAndModuleNames() {
  const served = await serve({
    '/app/page.tsx': "import { Part } from './part';\nexport default () => <Part />;",
    '/app/part.tsx': "'use client';\nexport function Part() { return <b>Part</b>; }",
  });
  const { text } = await served.send('GET', '/', { rsc: '1' });
  const root: unknown = JSON.parse(/^0:(.*)$/m.exec(text)?.[1] ?? 'null');
  expect(root).toMatchObject({ f: { layers: [{ key: '' }, { key: '__PAGE__' }] } });
  expect(text).toMatch(/:I\["\/app\/part\.tsx",\[\],"Part"\]/);
}

async function expectFewHeaders() {
  const { headers } = await get({});
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
  for (const name of ['vary', 'etag', 'link', 'x-powered-by', 'date', 'content-length'])
    expect([name, headers.get(name)]).toEqual([name, null]);
}

async function expectUnusedActionCallable() {
  const served = await serve({
    '/lib/actions.ts': "'use server';\nexport async function lonely() { return 42; }",
  });
  const { status, text } = await served.send('POST', '/', { 'next-action': served.actionId('lonely') }, '[]');
  expect(status).toBe(200);
  expect(text).toContain(':42');
}

async function expectNoStreamsOfNode() {
  const handler =
    'export default (req, res) => res.json([req.headersDistinct, req.unpipe, res.writeContinue, res.addTrailers].map((each) => typeof each));';
  expect(await json({ '/pages/api/kinds.ts': handler }, '/api/kinds')).toEqual(Array(4).fill('undefined'));
}

async function expectFewGlobals() {
  const handler =
    'export async function GET() { return Response.json([typeof Buffer.alloc(1).readUInt8, typeof process.exit, process.pid, typeof __dirname]); }';
  expect(await json({ '/app/globals/route.ts': handler }, '/globals')).toEqual([
    'undefined',
    'undefined',
    1,
    'undefined',
  ]);
}

async function expectLoopStopped() {
  const served = await serve({ '/app/spin/route.ts': 'export async function GET() {\n  while (true);\n}' });
  expect((await served.send('GET', '/spin')).status).toBe(500);
  expect(served.logged.join('\n')).toMatch(
    /more than [\d.]+ s without a pause \(\/app\/spin\/route.ts:2\); it was stopped/,
  );
}

async function expectBuildGivesUp() {
  const page = 'export default async function Page() { await new Promise(() => undefined); }';
  // Five seconds of a clock of our own.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const serving = serve({ '/app/page.tsx': page }).finally(() => vi.useRealTimers());
  while (vi.isFakeTimers()) {
    await vi.advanceTimersByTimeAsync(100);
    await new Promise(setImmediate);
  }
  const { refused } = await serving;
  expect(refused?.message).toMatch(/the page wasn't prerendered within [\d.]+ s/);
}

export const requestProofs = {
  'flight-payload': expectLayersAndModuleNames,
  'answer-headers': expectFewHeaders,
  'callable-exports': expectUnusedActionCallable,
  'api-messages': expectNoStreamsOfNode,
  'node-globals': expectFewGlobals,
  loops: expectLoopStopped,
  'build-patience': expectBuildGivesUp,
} satisfies Partial<Record<DifferenceId, () => Promise<void>>>;
