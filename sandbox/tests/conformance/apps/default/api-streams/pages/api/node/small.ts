import type { NextApiRequest, NextApiResponse } from 'next';

export const config = { api: { bodyParser: { sizeLimit: '10b' } } };

export default function handler(request: NextApiRequest, response: NextApiResponse) {
  response.json({ length: request.body.length });
}
