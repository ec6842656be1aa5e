import { validateAndNormalizeCacheLifeProfile } from 'next/dist/server/use-cache/cache-life-profile';
import {
  createRevalidateDuringRenderError,
  createRevalidateInCachedFunctionError,
} from 'next/dist/server/use-cache/use-cache-messages';
import type { CacheLife } from '../cache-life';
import {
  currentContext,
  currentScope,
  needRequest,
  type RequestContext,
  revalidation,
} from '../request-context';
import { pathTags } from '../tags';
import { cacheLife, cacheTag } from './cache-scope';
import { unstable_cache } from './unstable-cache';

/** Of a path, in characters: next@16.4.6 dist/lib/constants.js. */
const longestPath = 1024;

const learnMore = (name: string) =>
  `See more info here: https://nextjs.org/docs/app/api-reference/functions/${name}`;

/**
 * Where data may be revalidated: next@16.4.6 dist/server/web/spec-extension/revalidate.js. What a proxy asks for is never
 * done: only pages and handlers do it, once they have answered.
 */
function contextForRevalidating(expression: string): RequestContext {
  const context = currentContext(expression.replace(/\(.*/s, ''));
  if (currentScope()) throw createRevalidateInCachedFunctionError(context.route, expression);
  if (context.phase === 'render') throw createRevalidateDuringRenderError(context.route, expression);
  return context;
}

function revalidatePath(path: string, type?: 'layout' | 'page'): void {
  if (path.length > longestPath) {
    console.warn(
      `Warning: revalidatePath received "${path}" which exceeded max length of ${longestPath}. See more info here https://nextjs.org/docs/app/api-reference/functions/revalidatePath`,
    );
    return;
  }
  const context = contextForRevalidating(`revalidatePath(${JSON.stringify(path)})`);
  if (!type && /\/\[[^/]+\]/.test(path)) {
    console.warn(
      `Warning: a dynamic page path "${path}" was passed to "revalidatePath", but the "type" parameter is missing. This has no effect by default, see more info here https://nextjs.org/docs/app/api-reference/functions/revalidatePath`,
    );
  }
  if (context.kind === 'proxy') return;
  context.state.caches.tags.expire(pathTags(path, type));
  context.revalidated = revalidation.staticAndDynamic;
}

type Profile = string | Partial<CacheLife>;

function revalidateTag(tag: string, profile?: Profile): void {
  if (!profile) {
    console.warn(
      '"revalidateTag" without the second argument is now deprecated, add second argument of "max" or use "updateTag". See more info here: https://nextjs.org/docs/messages/revalidate-tag-single-arg',
    );
  }
  const given =
    typeof profile === 'object' ? validateAndNormalizeCacheLifeProfile(profile, { kind: 'inline' }) : profile;
  const context = contextForRevalidating(`revalidateTag(${JSON.stringify(tag)})`);
  if (context.kind === 'proxy') return;
  const cacheLife = typeof given === 'string' ? context.state.config.cacheLife[given] : given;
  if (!given || cacheLife?.expire === 0) expire(context, tag);
  // A name that no profile has revalidates nothing, as in Next.js.
  else if (cacheLife)
    context.state.caches.tags.makeStale([tag], cacheLife.expire ?? Number.POSITIVE_INFINITY);
}

function updateTag(tag: string): void {
  if (currentContext('updateTag').kind !== 'page') {
    throw new Error(
      `updateTag can only be called from within a Server Action. To invalidate cache tags in Route Handlers or other contexts, use revalidateTag instead. ${learnMore('updateTag')}`,
    );
  }
  expire(contextForRevalidating(`updateTag(${JSON.stringify(tag)})`), tag);
}

function expire(context: RequestContext, tag: string): void {
  context.state.caches.tags.expire([tag]);
  context.revalidated = revalidation.staticAndDynamic;
}

function refresh(): void {
  const context = currentContext('refresh');
  if (context.kind !== 'page' || context.phase !== 'action') {
    throw new Error(`refresh can only be called from within a Server Action. ${learnMore('refresh')}`);
  }
  // It takes nothing back: next@16.4.6 dist/server/app-render/action-handler.js (addRevalidationHeader).
  if (context.revalidated === revalidation.none) context.revalidated = revalidation.dynamicOnly;
}

function unstable_noStore(): void {
  const context = currentContext('unstable_noStore');
  // With Cache Components it has no effect: https://nextjs.org/docs/app/api-reference/functions/unstable_noStore
  if (!context.state.config.cacheComponents && !currentScope()) needRequest(context, 'unstable_noStore()');
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
