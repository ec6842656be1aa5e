import {
  createCacheLifeOutsideUseCacheError,
  createCacheTagOutsideUseCacheError,
  createRevalidateDuringRenderError,
  createRevalidateInCachedFunctionError,
} from 'next/dist/server/use-cache/use-cache-messages';
import { pathTag } from '../tags';
import { type CacheLife, currentScope, currentWork, needRequest, revalidation, type Work } from '../work';
import { unstable_cache } from './unstable-cache';

const learnMore = (name: string) =>
  `See more info here: https://nextjs.org/docs/app/api-reference/functions/${name}`;

/** Where data may be revalidated: next@16.4.6 dist/server/web/spec-extension/revalidate.js. */
function workForRevalidating(expression: string): Work {
  const work = currentWork(expression.replace(/\(.*/, ''));
  if (currentScope()) throw createRevalidateInCachedFunctionError(work.route, expression);
  if (work.phase === 'render') throw createRevalidateDuringRenderError(work.route, expression);
  return work;
}

function revalidatePath(path: string, type?: 'layout' | 'page'): void {
  const work = workForRevalidating(`revalidatePath(${JSON.stringify(path)})`);
  const name = pathTag(path);
  if (!type && /\/\[[^/]+\]/.test(path)) {
    console.warn(
      `Warning: a dynamic page path "${path}" was passed to "revalidatePath", but the "type" parameter is missing. This has no effect by default, see more info here https://nextjs.org/docs/app/api-reference/functions/revalidatePath`,
    );
  }
  work.state.caches.tags.expire([type ? `${name}${name.endsWith('/') ? '' : '/'}${type}` : name]);
  work.revalidated = revalidation.staticAndDynamic;
}

function revalidateTag(tag: string, profile?: string | { expire?: number }): void {
  if (profile === undefined) {
    console.warn(
      '"revalidateTag" without the second argument is now deprecated, add second argument of "max" or use "updateTag". See more info here: https://nextjs.org/docs/messages/revalidate-tag-single-arg',
    );
  }
  const work = workForRevalidating(`revalidateTag(${JSON.stringify(tag)})`);
  const { tags } = work.state.caches;
  const life = typeof profile === 'string' ? work.state.config.cacheLife[profile] : profile;
  if (profile === undefined || life?.expire === 0) {
    tags.expire([tag]);
    work.revalidated = revalidation.staticAndDynamic;
  } else tags.makeStale([tag], life?.expire ?? Number.POSITIVE_INFINITY);
}

function updateTag(tag: string): void {
  const work = currentWork('updateTag');
  if (work.kind !== 'page' || work.phase !== 'action') {
    throw new Error(
      `updateTag can only be called from within a Server Action. To invalidate cache tags in Route Handlers or other contexts, use revalidateTag instead. ${learnMore('updateTag')}`,
    );
  }
  work.state.caches.tags.expire([tag]);
  work.revalidated = revalidation.staticAndDynamic;
}

function refresh(): void {
  const work = currentWork('refresh');
  if (work.kind !== 'page' || work.phase !== 'action') {
    throw new Error(`refresh can only be called from within a Server Action. ${learnMore('refresh')}`);
  }
  // It takes nothing back: next@16.4.6 dist/server/app-render/action-handler.js (addRevalidationHeader).
  if (work.revalidated === revalidation.none) work.revalidated = revalidation.dynamicOnly;
}

function scopeFor(caller: 'cacheTag' | 'cacheLife') {
  const work = currentWork(caller);
  if (!work.state.config.useCache) {
    throw new Error(`\`${caller}()\` is only available with the \`cacheComponents\` config.`);
  }
  const scope = currentScope();
  if (scope && scope.kind !== 'unstable-cache') return { work, scope };
  throw caller === 'cacheTag'
    ? createCacheTagOutsideUseCacheError(work.route)
    : createCacheLifeOutsideUseCacheError(work.route);
}

/** Source: https://nextjs.org/docs/app/api-reference/functions/cacheTag */
function cacheTag(...tags: string[]): void {
  for (const tag of tags) scopeFor('cacheTag').scope.tags.add(tag);
}

/** Source: https://nextjs.org/docs/app/api-reference/functions/cacheLife */
function cacheLife(profile: string | Partial<CacheLife>): void {
  const { work, scope } = scopeFor('cacheLife');
  const life = typeof profile === 'string' ? work.state.config.cacheLife[profile] : profile;
  if (!life) {
    throw new Error(
      `Unknown \`cacheLife()\` profile "${profile}" is not configured in next.config.js\nmodule.exports = {\n  cacheLife: {\n    "${profile}": ...\n  }\n}`,
    );
  }
  Object.assign(scope.life, scope.hasOwnLife ? shortest(scope.life, life) : life);
  scope.hasOwnLife = true;
}

/** Of two lives the shorter, field by field, as where one cached function calls another. */
export function shortest(one: CacheLife, other: Partial<CacheLife>): CacheLife {
  const least = (name: keyof CacheLife) => Math.min(one[name], other[name] ?? Number.POSITIVE_INFINITY);
  return { stale: least('stale'), revalidate: least('revalidate'), expire: least('expire') };
}

function unstable_noStore(): void {
  const work = currentWork('unstable_noStore');
  // With Cache Components it has no effect: https://nextjs.org/docs/app/api-reference/functions/unstable_noStore
  if (!work.state.config.cacheComponents && !currentScope()) needRequest(work, 'unstable_noStore()');
}

export const nextCache = {
  revalidatePath,
  revalidateTag,
  updateTag,
  refresh,
  cacheTag,
  cacheLife,
  unstable_cache,
  unstable_noStore,
};
