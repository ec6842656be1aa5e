import { connection } from 'next/server';
import { pass } from '@/lib/segments-gate';

export default async function Page() {
  await connection();
  await pass('loading-fails');
  return <p data-testid="shown">page of a loading.tsx that fails</p>;
}
