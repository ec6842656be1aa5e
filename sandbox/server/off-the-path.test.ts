import { expect, it } from 'vitest';
import { serveFiles } from './serve-files.testing';

const page = { '/app/page.tsx': 'export default function Page() { return null; }' };

it('refuses what is no GET to a Route Handler that is static', async () => {
  const { send } = await serveFiles({
    ...page,
    '/app/kept/route.ts':
      "export const dynamic = 'force-static';\nexport const GET = () => Response.json(1);",
    '/app/open/route.ts': 'export const GET = () => Response.json(1);',
  });
  for (const method of ['POST', 'DELETE', 'OPTIONS']) {
    const { status, headers, text } = await send(method, '/kept');
    expect([status, headers.get('allow'), text]).toEqual([405, 'GET, HEAD', 'Method Not Allowed']);
  }
  const { status, headers, text } = await send('POST', '/open');
  expect([status, headers.get('allow'), text]).toEqual([405, null, '']);
  expect((await send('OPTIONS', '/open')).headers.get('allow')).toBe('GET, HEAD, OPTIONS');
});

it('takes lists of headers as pairs, and gives a status its words once it is sent', async () => {
  const handler = `export default function handler(req, res) {
    const before = String(res.statusMessage);
    if (req.query.flat) return res.writeHead(200, ['X-A', '1']).end('not sent');
    res.writeHead(201, [['X-A', '1'], ['X-B', '2']]);
    res.end(JSON.stringify([before, res.statusMessage]));
  }`;
  const { send } = await serveFiles({ ...page, '/pages/api/head.js': handler });
  const { status, headers, text } = await send('GET', '/api/head');
  expect([status, headers.get('x-a'), headers.get('x-b')]).toEqual([201, '1', '2']);
  expect(text).toBe('["undefined","Created"]');
  expect((await send('GET', '/api/head?flat=1')).status).toBe(500);
});

it('logs an error that has a digest of its own at each request', async () => {
  const { send, logged } = await serveFiles({
    '/app/page.tsx': `export const dynamic = 'force-dynamic';
export default function Page() { throw Object.assign(new Error('in words'), { digest: 'OWN' }); }`,
  });
  for (const count of [1, 2]) {
    expect((await send('GET', '/')).text).toContain('{\\"digest\\":\\"OWN\\"}');
    expect(logged.filter((line) => line.includes('in words'))).toHaveLength(count);
  }
});
