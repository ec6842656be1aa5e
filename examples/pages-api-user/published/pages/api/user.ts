import type {
  NextApiRequest,
  NextApiResponse,
} from 'next';
import { readUser } from '@/lib/user';

export default async function handler(
  _req: NextApiRequest,
  res: NextApiResponse,
) {
  res.status(200).json(await readUser());
}
