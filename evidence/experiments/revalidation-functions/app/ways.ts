import * as cache from 'next/cache';
import { cookies } from 'next/headers';

// As the oldest of the releases types it, and with one argument as 16 deprecates it.
const revalidateTag = cache.revalidateTag as (tag: string, profile?: string) => void;

const ways: Record<string, () => unknown> = {
  updateTag: () => cache.updateTag('revalidation-functions'),
  'revalidateTag(tag)': () => revalidateTag('revalidation-functions'),
  "revalidateTag(tag, 'max')": () => revalidateTag('revalidation-functions', 'max'),
  revalidatePath: () => cache.revalidatePath('/revalidation-functions'),
  refresh: () => cache.refresh(),
  'cookies().set': async () => (await cookies()).set('revalidation-functions', 'set'),
};

/** Calls one of them, and says how that went. */
export async function invalidateBy(way: string): Promise<string> {
  if (['updateTag', 'refresh'].includes(way) && !(way in cache)) return 'absent';
  try {
    await ways[way]?.();
    return 'ran';
  } catch {
    return 'refused';
  }
}
