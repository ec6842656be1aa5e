import { connection } from 'next/server';

class OwnError extends Error {
  digest = 'OWN-DIGEST';
}

export default async function Page() {
  await connection();
  throw new OwnError('secret with a digest of its own');
}
