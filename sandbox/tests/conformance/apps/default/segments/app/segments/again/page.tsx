import { cookies } from 'next/headers';
import { counts } from '@/lib/segments-counts';

export default async function Page() {
  await cookies();
  if (counts().healed) return <p data-testid="shown">healed</p>;
  throw new Error('not healed yet');
}
