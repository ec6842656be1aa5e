import { unstable_cache } from 'next/cache';

const value = unstable_cache(async () => Math.random(), ['proxied-named']);

export default async function Page() {
  return <p data-testid="value">{await value()}</p>;
}
