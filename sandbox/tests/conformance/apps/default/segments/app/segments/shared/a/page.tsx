import { connection } from 'next/server';
import { count } from '@/lib/segments-counts';

export default async function Page() {
  await connection();
  count('page a');
  return <p data-testid="shown">shared a</p>;
}
