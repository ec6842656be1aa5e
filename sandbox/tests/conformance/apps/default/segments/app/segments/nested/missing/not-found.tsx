import { connection } from 'next/server';
import { pass } from '@/lib/segments-gate';

export default async function NotFound() {
  await connection();
  await pass('not-found');
  return <p data-testid="shown">own not-found.tsx</p>;
}
