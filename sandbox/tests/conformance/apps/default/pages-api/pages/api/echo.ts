import type { NextApiRequest, NextApiResponse } from 'next';

export default function handler(request: NextApiRequest, response: NextApiResponse) {
  const { method, query, body, cookies } = request;
  response.status(200).json({ method, query, body, type: typeof body, cookies });
}
