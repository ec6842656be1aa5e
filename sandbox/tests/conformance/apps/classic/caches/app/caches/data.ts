import { unstable_cache } from 'next/cache';

const holder = globalThis as typeof globalThis & { conformanceReads?: number };

/** Counts how often it is asked. */
export async function read(name: string) {
  holder.conformanceReads = (holder.conformanceReads ?? 0) + 1;
  return `${name} ${holder.conformanceReads} ${Math.random()}`;
}

export const cached = unstable_cache(read, ['conformance'], { tags: ['conformance-tag'] });
export const other = unstable_cache(read, ['conformance-other'], { tags: ['other-tag'], revalidate: 3600 });
