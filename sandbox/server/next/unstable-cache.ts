import { sha1 } from '@noble/hashes/legacy';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { nextMoment } from '../tags';
import { type CacheScope, currentWork, runScope, type Work } from '../work';

interface Options {
  /** Seconds, or `false` for no limit. */
  revalidate?: number | false;
  tags?: string[];
}

/**
 * Caches what a function returns, as JSON, by key parts, the function's text and its arguments.
 * Source: next@16.4.6 dist/server/web/spec-extension/unstable-cache.js
 *
 * @throws {Error} for `revalidate: 0`, as Next.js does
 */
export function unstable_cache<Args extends unknown[], Result>(
  fn: (...args: Args) => Promise<Result>,
  keyParts: string[] = [],
  options: Options = {},
): (...args: Args) => Promise<Result> {
  if (options.revalidate === 0) {
    throw new Error(
      `Invariant revalidate: 0 can not be passed to unstable_cache(), must be "false" or "> 0" ${fn.toString()}`,
    );
  }
  const fixed = `${fn.toString()}-${keyParts.join(',')}`;
  return async (...args) => {
    const work = currentWork('unstable_cache');
    const key = bytesToHex(sha1(utf8ToBytes(`${fixed}-${JSON.stringify(args)}`)));
    const found = work.skipsCaches ? undefined : work.state.caches.data.find(key, work.implicitTags);
    const fill = () => fillEntry(work, key, options, () => fn(...args));
    if (!found) return JSON.parse(await fill());
    if (found.state === 'stale') fill().catch((error: unknown) => console.error(error));
    return JSON.parse(found.entry.value);
  };
}

async function fillEntry(
  work: Work,
  key: string,
  { revalidate, tags = [] }: Options,
  run: () => Promise<unknown>,
): Promise<string> {
  const madeAt = nextMoment();
  const life = {
    stale: 0,
    revalidate: typeof revalidate === 'number' ? revalidate : Number.POSITIVE_INFINITY,
    expire: Number.POSITIVE_INFINITY,
  };
  const scope: CacheScope = { kind: 'unstable-cache', tags: new Set(tags), life, hasOwnLife: true };
  const filling = work.ahead?.filling;
  if (filling) filling.count += 1;
  try {
    const value = JSON.stringify((await runScope(scope, run)) ?? null);
    if (!work.skipsCaches) work.state.caches.data.keep(key, { value, tags: scope.tags, life }, madeAt);
    return value;
  } finally {
    if (filling) filling.count -= 1;
  }
}
