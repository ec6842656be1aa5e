import type { NextApiRequest, NextApiResponse } from 'next';

export default function handler(request: NextApiRequest, response: NextApiResponse) {
  if (request.method === 'DELETE') return response.status(204).end();
  if (request.method !== 'GET') {
    response.setHeader('Allow', ['GET', 'DELETE']);
    return response.status(405).json({ error: 'method' });
  }
  return response.json({ id: request.query.id });
}
