import type { NextApiRequest, NextApiResponse } from 'next';

export default function handler({ url, query, cookies }: NextApiRequest, response: NextApiResponse) {
  response.json({ url, query, cookies });
}
