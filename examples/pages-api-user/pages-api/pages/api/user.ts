import type {
  NextApiRequest,
  NextApiResponse,
} from 'next';
import { readUser } from '@/lib/user';

export default async function handler(
  req: NextApiRequest,
  res: NextApiResponse,
) {
  // One function gets every method, so it has to refuse
  // the ones it does not serve.
  if (req.method !== 'GET' && req.method !== 'HEAD') {
    res.setHeader('Allow', 'GET, HEAD');
    return res.status(405).end();
  }

  res.status(200).json(await readUser());
}
