import type { NextApiRequest, NextApiResponse } from 'next';

export default function handler({ query }: NextApiRequest, response: NextApiResponse) {
  if (query.words) response.statusMessage = String(query.words);
  response.status(Number(query.status)).send('a body');
}
