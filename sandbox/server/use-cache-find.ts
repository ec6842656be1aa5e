import type { CachedResult } from './use-cache-fill';
import type { CacheScope, Work } from './work';

interface Wanted {
  work: Work;
  /** The cached function that asks. */
  outer: CacheScope | undefined;
  isPrivate: boolean;
  /** The function. */
  id: string;
  /** Function and arguments. */
  key: string;
  fill: () => Promise<CachedResult | undefined>;
}

/** What is being found, and for whom it was asked first. */
type Asked = Map<string, { work: Work; answer: Promise<CachedResult | undefined> }>;

/**
 * Finds what a cached function came to, or runs it: once for all who ask meanwhile. A private result stays with its
 * request.
 * Source: next@16.4.6 dist/server/use-cache/use-cache-wrapper.js
 *
 * @returns what gives undefined where the function waits for what only a request knows
 */
export function createFinder(): (wanted: Wanted) => Promise<CachedResult | undefined> {
  const askedByAll: Asked = new Map();
  const askedInRequest = new WeakMap<Work, Asked>();
  const refilling = new Set<string>();

  function askedBy({ work, isPrivate }: Wanted): Asked {
    if (!isPrivate && !work.draft) return askedByAll;
    const asked: Asked = askedInRequest.get(work) ?? new Map();
    askedInRequest.set(work, asked);
    return asked;
  }

  async function findOrFill(wanted: Wanted): Promise<CachedResult | undefined> {
    const { work, outer } = wanted;
    const { caches } = work.state;
    const kept = keyFor(wanted);
    const found = mayRead(wanted) ? caches.functions.find(kept, work.implicitTags) : undefined;
    // What goes on into another cache must not be old.
    if (!found || (found.state === 'stale' && (work.prerender || outer))) return fillAndKeep(wanted);
    if (found.state === 'stale' && !refilling.has(kept)) {
      refilling.add(kept);
      fillAndKeep(wanted)
        .catch((error: unknown) => console.error(error))
        .finally(() => refilling.delete(kept));
    }
    return found.entry.value;
  }

  function ask(wanted: Wanted, asked: Asked): Promise<CachedResult | undefined> {
    const key = keyFor(wanted);
    const answer = findOrFill(wanted);
    asked.set(key, { work: wanted.work, answer });
    const forget = () => asked.delete(key);
    answer.then((result) => (wanted.isPrivate && isGood(wanted, result) ? undefined : forget()), forget);
    return answer;
  }

  async function find(wanted: Wanted): Promise<CachedResult | undefined> {
    const asked = askedBy(wanted);
    const first = asked.get(keyFor(wanted));
    if (!first) return ask(wanted, asked);
    const result = await first.answer;
    // Nobody knew that it reads a root param, and this request has another value for it.
    if (result && !haveSame(result.rootParamsRead, first.work, wanted.work)) return find(wanted);
    if (!wanted.isPrivate || isGood(wanted, result)) return result;
    asked.delete(keyFor(wanted));
    return find(wanted);
  }

  return async function findForPage(wanted) {
    const { work } = wanted;
    const { key } = wanted;
    const known = work.prerender?.results.get(key);
    if (known) return known;
    const result = await counted(work, () => find(wanted));
    if (result) work.prerender?.results.set(key, result);
    return result;
  };
}

const haveSame = (names: ReadonlySet<string>, one: Work, other: Work): boolean =>
  [...names].every((name) => String(one.rootParams?.[name]) === String(other.rootParams?.[name]));

/** A key with the root params of the request that the function is known to read. */
function keyFor({ work, id, key }: Wanted): string {
  const read = work.state.caches.rootParamsRead.get(id);
  const params = Object.entries(work.rootParams ?? {}).filter(([name]) => read?.has(name));
  return params.length > 0 ? `${key} ${JSON.stringify(params)}` : key;
}

const mayRead = ({ work, isPrivate }: Wanted) => !isPrivate && !work.skipsCaches && !work.fillsCachesAgain;

async function fillAndKeep(wanted: Wanted): Promise<CachedResult | undefined> {
  const { work, isPrivate, id, fill } = wanted;
  const result = await fill();
  if (!result) return undefined;
  const { functions, rootParamsRead } = work.state.caches;
  rootParamsRead.set(id, new Set([...(rootParamsRead.get(id) ?? []), ...result.rootParamsRead]));
  if (isPrivate || work.skipsCaches || result.error !== undefined) return result;
  const { tags, life, madeAt } = result;
  if (life.expire > 0) functions.keep(keyFor(wanted), { value: result, tags, life }, madeAt);
  return result;
}

/** Whether it may be used again in the same request: an action may have revalidated it meanwhile. */
const isGood = ({ work }: Wanted, result: CachedResult | undefined): boolean =>
  result !== undefined &&
  result.error === undefined &&
  !work.skipsCaches &&
  work.state.caches.tags.stateOf(result.tags, result.madeAt) === 'fresh';

/** While it runs, a prerendered page waits for it. */
export async function counted<Result>({ prerender }: Work, run: () => Promise<Result>): Promise<Result> {
  if (prerender) prerender.pendingCaches.count += 1;
  try {
    return await run();
  } finally {
    if (prerender) prerender.pendingCaches.count -= 1;
  }
}
