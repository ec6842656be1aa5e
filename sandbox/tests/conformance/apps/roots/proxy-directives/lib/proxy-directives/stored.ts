import { unstable_cache } from 'next/cache';

/** Made again only when its tag is revalidated. */
export const stored = unstable_cache(async () => Math.random(), ['proxied'], { tags: ['proxied'] });
export const byPath = unstable_cache(async () => Math.random(), ['proxied-by-path']);
