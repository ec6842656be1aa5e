import type { NextApiRequest, NextApiResponse } from 'next';

export default function handler(request: NextApiRequest, response: NextApiResponse) {
  const { how } = request.query;
  if (how === 'text') return response.send('plain text');
  if (how === 'object') return response.send({ sent: true });
  if (how === 'redirect') return response.redirect('/api/echo');
  if (how === 'moved') return response.redirect(301, '/api/echo');
  if (how === 'cookies') return response.setHeader('Set-Cookie', ['a=1', 'b=2']).status(201).end();
  if (how === 'pairs')
    return response
      .writeHead(200, [
        ['X-A', '1'],
        ['X-B', '2'],
      ] as never)
      .end('pairs');
  if (how === 'flat') return response.writeHead(200, ['X-A', '1', 'X-B', '2']).end('flat');
  if (how === 'words') {
    const before = String(response.statusMessage);
    return response.writeHead(201).end(`${before}, ${response.statusMessage}`);
  }
  if (how === 'throws') throw new Error('secret of the API Route');
  return response.status(400).end('unknown');
}
