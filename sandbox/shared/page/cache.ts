import { io } from './io';

const onServerOnly = (name: string) => () => {
  throw new Error(`\`${name}\` is only available in a Server Component.`);
};

/** `next/cache` as Client Components see it: nothing is cached in the browser. Source: next@16.4.6 cache.js */
export const nextCache = {
  io,
  refresh: onServerOnly('refresh'),
  updateTag: onServerOnly('updateTag'),
  unstable_cache: <Given>(callback: Given) => callback,
  unstable_noStore: () => undefined,
};
