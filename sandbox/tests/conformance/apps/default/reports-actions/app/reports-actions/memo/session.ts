import { cache } from 'react';

let runs = 0;
/** Tells how often it has run. */
export const session = cache(async () => ++runs);

/** Asks twice. */
export async function asked(): Promise<'once' | 'twice'> {
  const first = await session();
  return first === (await session()) ? 'once' : 'twice';
}
