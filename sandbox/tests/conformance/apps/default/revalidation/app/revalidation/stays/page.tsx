import { unstable_cache } from 'next/cache';
import { stamp } from '../data';

const tags = ['revalidation-stays'];
const without = unstable_cache(async () => `without ${stamp()}`, ['revalidation-without'], { tags });
const never = unstable_cache(async () => `never ${stamp()}`, ['revalidation-never'], {
  tags,
  revalidate: false,
});

export default async function Page() {
  return <p data-testid="shown">{`${await without()}, ${await never()}`}</p>;
}
