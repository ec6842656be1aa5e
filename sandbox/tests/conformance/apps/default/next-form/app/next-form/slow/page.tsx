import { connection } from 'next/server';
import { opened } from '../../../lib/next-form/gate';

export default async function Page() {
  await connection();
  await opened();
  return <h1>Slow</h1>;
}
