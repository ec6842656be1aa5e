import { cacheLife, cacheTag } from 'next/cache';
import { draftMode, headers } from 'next/headers';
import { connection } from 'next/server';

const presets = ['default', 'seconds', 'minutes', 'hours', 'days', 'weeks', 'max'];

const tasks: Record<string, () => unknown> = {
  presets: () => {
    for (const name of presets) cacheLife(name as 'max');
  },
  empty: () => cacheLife({}),
  shorter: () => cacheLife({ revalidate: 60, expire: 30 }),
  false: () => cacheLife({ revalidate: false as never }),
  NaN: () => cacheLife({ expire: Number.NaN }),
  unknown: () => cacheLife('never-heard-of' as 'max'),
};

/** What a call throws inside a cached function, in its own words. */
export async function inCache(how: string) {
  'use cache';
  try {
    tasks[how]?.();
    return 'allowed';
  } catch (error) {
    return (error as Error).message;
  }
}

export async function readsRequest(how: string) {
  'use cache';
  if (how === 'headers') await headers();
  if (how === 'connection') await connection();
  if (how === 'draft') (await draftMode()).enable();
  return 'allowed';
}

export async function outside(how: string) {
  try {
    if (how === 'life') cacheLife('max');
    else cacheTag('outside');
    return 'allowed';
  } catch (error) {
    return (error as Error).message;
  }
}
