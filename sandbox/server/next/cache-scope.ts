import { validateAndNormalizeCacheLifeProfile } from 'next/dist/server/use-cache/cache-life-profile';
import {
  createCacheLifeOutsideUseCacheError,
  createCacheTagOutsideUseCacheError,
} from 'next/dist/server/use-cache/use-cache-messages';
import type { CacheLife } from '../cache-life';
import { currentScope, maybeContext } from '../request-context';
import { validTags } from './valid-tags';

function scopeFor(caller: 'cacheTag' | 'cacheLife') {
  const context = maybeContext();
  if (!context) throw outside(caller, undefined);
  if (!context.state.config.useCache) {
    throw new Error(`\`${caller}()\` is only available with the \`cacheComponents\` config.`);
  }
  const scope = currentScope();
  if (scope && scope.kind !== 'unstable-cache') return { profiles: context.state.config.cacheLife, scope };
  throw outside(caller, context.route);
}

const outside = (caller: 'cacheTag' | 'cacheLife', route: string | undefined) =>
  caller === 'cacheTag'
    ? createCacheTagOutsideUseCacheError(route)
    : createCacheLifeOutsideUseCacheError(route);

/**
 * Source: next@16.4.6 dist/server/use-cache/cache-tag.js
 *
 * @throws {Error} in Next's words, outside of a cached function
 */
export function cacheTag(...tags: string[]): void {
  const { scope } = scopeFor('cacheTag');
  for (const tag of validTags(tags, '`cacheTag()`')) scope.tags.add(tag);
}

/**
 * Sets how long the result is kept; of several calls the shorter counts, field by field.
 * Source: next@16.4.6 dist/server/use-cache/cache-life.js
 *
 * @throws {Error} in Next's words, outside of a cached function, for an unknown profile and for what is no time
 */
export function cacheLife(profile: string | Partial<CacheLife>): void {
  const { profiles, scope } = scopeFor('cacheLife');
  const { explicitCacheLife } = scope;
  const given = typeof profile === 'string' ? profileNamed(profile, profiles) : checked(profile);
  for (const field of ['stale', 'revalidate', 'expire'] as const) {
    const value = given[field];
    if (value !== undefined) explicitCacheLife[field] = Math.min(explicitCacheLife[field] ?? value, value);
  }
}

function profileNamed(name: string, profiles: Record<string, Partial<CacheLife>>): Partial<CacheLife> {
  const found = profiles[name];
  if (found) return found;
  const unknown = `Unknown \`cacheLife()\` profile "${name}" is not configured in next.config.js\n`;
  if (profiles[name.trim()]) throw new Error(`${unknown}Did you mean "${name.trim()}" without the spaces?`);
  throw new Error(`${unknown}module.exports = {\n  cacheLife: {\n    "${name}": ...\n  }\n}`);
}

function checked(profile: Partial<CacheLife>): Partial<CacheLife> {
  if (typeof profile !== 'object' || profile === null || Array.isArray(profile)) {
    throw new Error('Invalid `cacheLife()` option. Either pass a profile name or object.');
  }
  return validateAndNormalizeCacheLifeProfile(profile, { kind: 'inline' });
}
