import { connection } from 'next/server';
import { pass } from '@/lib/segments-gate';

export default async function Page() {
  await connection();
  await pass('own-loading-page');
  return <p data-testid="shown">below a layout that waits</p>;
}
