import type { NextApiRequest, NextApiResponse } from 'next';

export const config = { api: { bodyParser: false } };

export default function handler(_request: NextApiRequest, response: NextApiResponse) {
  response.end();
}
