import { unstable_cache, unstable_noStore } from 'next/cache';
import { stamp } from '../../data';

const read = unstable_cache(async () => {
  unstable_noStore();
  return stamp();
}, ['revalidation-no-store']);

export default async function Page() {
  return <p data-testid="shown">{await read()}</p>;
}
