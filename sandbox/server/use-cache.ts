import { createUseCachePrivateInsidePublicUseCacheError } from 'next/dist/server/use-cache/use-cache-messages';
import {
  createTemporaryReferenceSet,
  decodeReply,
  renderToReadableStream,
} from 'react-server-dom-webpack/server.edge';
import { reportError } from './errors';
import { actionManifest, clientManifest, serverConsumerManifest } from './flight';
import { flightClient } from './flight-client';
import { shortest } from './next/cache';
import { bytesOf, streamOf } from './streams';
import { nextMoment } from './tags';
import {
  type CacheScope,
  currentScope,
  currentWork,
  needRequest,
  needRequestData,
  runScope,
  runWork,
  type Work,
} from './work';

type AnyFunction = (...args: unknown[]) => unknown;
type Kind = 'default' | 'private' | 'remote';

/** An entry that lives shorter than this is not put into a page rendered ahead, in seconds. */
const shortestPrerendered = 300;

interface Filled {
  bytes: Uint8Array;
  scope: CacheScope;
}

/**
 * What `'use cache'` makes of a function: its result is kept as a Flight payload, by id and arguments; what
 * cannot be part of a key, such as `children`, passes through.
 * Source: next@16.4.6 dist/server/use-cache/use-cache-wrapper.js
 *
 * @param has whether a Server Function has this id
 */
export function createUseCache(buildId: string, has: (id: string) => boolean) {
  return function cache(fn: AnyFunction, id: string, kind: Kind): AnyFunction {
    return async (...args) => {
      const work = currentWork('use cache');
      refuseWithoutFlag(work, kind);
      const outer = currentScope();
      if (kind === 'private') {
        if (outer?.kind === 'use-cache') throw createUseCachePrivateInsidePublicUseCacheError(work.route);
        const waiting = needRequestData(work, '"use cache: private"');
        if (waiting) return waiting;
      }
      const { createFromReadableStream, createTemporaryReferenceSet, encodeReply } = flightClient();
      const temporaryReferences = createTemporaryReferenceSet();
      const encoded = await encodeReply([buildId, id, args], { temporaryReferences });
      const fill = () => fillEntry(work, fn, encoded, kind, has);
      const { bytes, scope } =
        kind === 'private' || work.skipsCaches
          ? await fill()
          : await findOrFill(work, await keyOf(encoded), fill);
      if (outer) hand(scope, outer);
      if (!outer && (scope.life.revalidate === 0 || scope.life.expire < shortestPrerendered)) {
        const waiting = needRequest(work, '"use cache" with a short life');
        if (waiting) return waiting;
      }
      if (!outer) work.onCacheRead?.(scope);
      return createFromReadableStream(streamOf(bytes), {
        serverConsumerManifest: serverConsumerManifest(has),
        temporaryReferences,
      });
    };
  };
}

function refuseWithoutFlag({ state }: Work, kind: Kind): void {
  if (state.config.useCache) return;
  const directive = kind === 'default' ? 'use cache' : `use cache: ${kind}`;
  throw new Error(
    `To use "${directive}", please enable the feature flag \`cacheComponents\` in your Next.js config.`,
  );
}

async function keyOf(encoded: string | FormData): Promise<string> {
  if (typeof encoded === 'string') return encoded;
  const fields = await Promise.all(
    [...encoded].map(async ([name, value]) => [name, typeof value === 'string' ? value : await value.text()]),
  );
  return JSON.stringify(fields);
}

async function findOrFill(work: Work, key: string, fill: () => Promise<Filled>): Promise<Filled> {
  const store = work.state.caches.functions;
  const keep = async (): Promise<Filled> => {
    const madeAt = nextMoment();
    const filled = await fill();
    if (filled.scope.life.expire > 0) {
      store.keep(key, { value: filled.bytes, tags: filled.scope.tags, life: filled.scope.life }, madeAt);
    }
    return filled;
  };
  const rejected = work.ahead?.rejected;
  if (rejected?.has(key)) throw rejected.get(key);
  const found = store.find(key, work.implicitTags);
  if (!found) {
    return keep().catch((error: unknown) => {
      rejected?.set(key, error);
      throw error;
    });
  }
  if (found.state === 'stale') keep().catch((error: unknown) => console.error(error));
  const { value, tags, life } = found.entry;
  return { bytes: value, scope: { kind: 'use-cache', tags: new Set(tags), life, hasOwnLife: true } };
}

async function fillEntry(
  work: Work,
  fn: AnyFunction,
  encoded: string | FormData,
  kind: Kind,
  has: (id: string) => boolean,
): Promise<Filled> {
  const temporaryReferences = createTemporaryReferenceSet();
  const [, , args] = await decodeReply<[string, string, unknown[]]>(encoded, actionManifest(has), {
    temporaryReferences,
  });
  const scope: CacheScope = {
    kind: kind === 'private' ? 'private' : 'use-cache',
    tags: new Set(),
    life: { stale: 300, ...(work.state.config.cacheLife.default as Omit<CacheScope['life'], 'stale'>) },
    hasOwnLife: false,
  };
  const filling = work.ahead?.filling;
  if (filling) filling.count += 1;
  try {
    return await runWork(work, () =>
      runScope(scope, async () => {
        const failures: unknown[] = [];
        const onError = (error: unknown) => {
          failures.push(error);
          return reportError(error, work.ahead ? () => undefined : undefined);
        };
        const result = (async () => fn(...args))();
        const stream = renderToReadableStream(result, clientManifest, { onError, temporaryReferences });
        const bytes = await bytesOf(stream);
        if (failures.length > 0) throw failures[0];
        return { bytes, scope };
      }),
    );
  } finally {
    if (filling) filling.count -= 1;
  }
}

/** A cached function that calls another takes over its tags, and its life where that is shorter. */
function hand({ tags, life }: CacheScope, outer: CacheScope): void {
  for (const tag of tags) outer.tags.add(tag);
  if (!outer.hasOwnLife) Object.assign(outer.life, shortest(outer.life, life));
}
