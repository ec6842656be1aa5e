import type { CacheScope, RequestContext } from './request-context';
import type { CachedResult } from './use-cache-fill';

interface Wanted {
  context: RequestContext;
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
type Asked = Map<string, { context: RequestContext; answer: Promise<CachedResult | undefined> }>;

/**
 * Finds what a cached function came to, or runs it: once for all who ask meanwhile. A private result stays with its
 * request.
 * Source: next@16.4.6 dist/server/use-cache/use-cache-wrapper.js
 *
 * @returns what gives undefined where the function waits for what only a request knows
 */
export function createFinder(): (wanted: Wanted) => Promise<CachedResult | undefined> {
  const askedByAll: Asked = new Map();
  const askedInRequest = new WeakMap<RequestContext, Asked>();
  const refilling = new Set<string>();

  function askedBy({ context, isPrivate }: Wanted): Asked {
    if (!isPrivate && !context.draft) return askedByAll;
    const asked: Asked = askedInRequest.get(context) ?? new Map();
    askedInRequest.set(context, asked);
    return asked;
  }

  async function findOrFill(wanted: Wanted): Promise<CachedResult | undefined> {
    const { context, outer } = wanted;
    const { caches } = context.state;
    const kept = keyFor(wanted);
    const found = mayRead(wanted) ? caches.functions.find(kept, context.implicitTags) : undefined;
    // What goes on into another cache must not be old.
    if (!found || (found.state === 'stale' && (context.prerender || outer))) return fillAndKeep(wanted);
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
    asked.set(key, { context: wanted.context, answer });
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
    if (result && !haveSame(result.rootParamsRead, first.context, wanted.context)) return find(wanted);
    if (!wanted.isPrivate || isGood(wanted, result)) return result;
    asked.delete(keyFor(wanted));
    return find(wanted);
  }

  return async function findForPage(wanted) {
    const { context } = wanted;
    const { key } = wanted;
    const known = context.prerender?.results.get(key);
    if (known) return known;
    const result = await counted(context, () => find(wanted));
    if (result) context.prerender?.results.set(key, result);
    return result;
  };
}

const haveSame = (names: ReadonlySet<string>, one: RequestContext, other: RequestContext): boolean =>
  [...names].every((name) => String(one.rootParams?.[name]) === String(other.rootParams?.[name]));

/** A key with the root params of the request that the function is known to read. */
function keyFor({ context, id, key }: Wanted): string {
  const read = context.state.caches.rootParamsRead.get(id);
  const params = Object.entries(context.rootParams ?? {}).filter(([name]) => read?.has(name));
  return params.length > 0 ? `${key} ${JSON.stringify(params)}` : key;
}

const mayRead = ({ context, isPrivate }: Wanted) =>
  !isPrivate && !context.skipsCaches && !context.fillsCachesAgain;

async function fillAndKeep(wanted: Wanted): Promise<CachedResult | undefined> {
  const { context, isPrivate, id, fill } = wanted;
  const result = await fill();
  if (!result) return undefined;
  const { functions, rootParamsRead } = context.state.caches;
  rootParamsRead.set(id, new Set([...(rootParamsRead.get(id) ?? []), ...result.rootParamsRead]));
  if (isPrivate || context.skipsCaches || result.error !== undefined) return result;
  const { tags, life, madeAt } = result;
  if (life.expire > 0) functions.keep(keyFor(wanted), { value: result, tags, life }, madeAt);
  return result;
}

/** Whether it may be used again in the same request: an action may have revalidated it meanwhile. */
const isGood = ({ context }: Wanted, result: CachedResult | undefined): boolean =>
  result !== undefined &&
  result.error === undefined &&
  !context.skipsCaches &&
  context.state.caches.tags.stateOf(result.tags, result.madeAt) === 'fresh';

/** While it runs, a prerendered page waits for it. */
export async function counted<Result>(
  { prerender }: RequestContext,
  run: () => Promise<Result>,
): Promise<Result> {
  if (prerender) prerender.pendingCaches.count += 1;
  try {
    return await run();
  } finally {
    if (prerender) prerender.pendingCaches.count -= 1;
  }
}
