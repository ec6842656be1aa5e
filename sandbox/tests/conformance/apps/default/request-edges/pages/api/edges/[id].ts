import type { NextApiRequest, NextApiResponse } from 'next';

export default function handler({ query, body, url, method }: NextApiRequest, response: NextApiResponse) {
  response.json({ query, body, url, method });
}
