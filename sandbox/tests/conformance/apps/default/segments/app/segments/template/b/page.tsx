import { connection } from 'next/server';
import { pass } from '@/lib/segments-gate';

export default async function Page() {
  await connection();
  await pass('template');
  return <p data-testid="shown">template b</p>;
}
