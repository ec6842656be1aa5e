import { validateAndNormalizeCacheLifeProfile } from 'next/dist/server/use-cache/cache-life-profile';
import type { CacheLife } from './cache-life';

/** The settings of `next.config.ts` that this sandbox goes by. */
export interface Config {
  cacheComponents: boolean;
  partialPrefetching: boolean;
  /** Whether `'use cache'` may be written: with Cache Components, or with the older flag of its own. */
  useCache: boolean;
  /** Of a Server Action's body, in bytes. */
  bodySizeLimit: number;
  /** As written, for messages. */
  bodySizeLimitText: string;
  allowedOrigins: readonly string[];
  /** Of a body that passes a proxy, in bytes. */
  proxyBodyLimit: number;
  authInterrupts: boolean;
  trailingSlash: boolean;
  env: Record<string, string>;
  cacheLife: Record<string, Partial<CacheLife>>;
  /** How long a cached function may take while pages are prerendered, in seconds. */
  useCacheTimeout: number;
}

const known = [
  'cacheComponents',
  'partialPrefetching',
  'env',
  'trailingSlash',
  'cacheLife',
  'serverActions',
  'experimental',
];
/** Change nothing that a reader could see here. */
const harmless = [
  'reactStrictMode',
  'typescript',
  'eslint',
  'poweredByHeader',
  'turbopack',
  'serverExternalPackages',
];
const units: Record<string, number> = { b: 1, kb: 1024, mb: 1024 ** 2, gb: 1024 ** 3 };

/** Source: next@16.4.6 dist/server/config-shared.js, `defaultConfig.cacheLife`. */
export const cacheProfiles: Record<string, CacheLife> = {
  default: { stale: 300, revalidate: 900, expire: Number.POSITIVE_INFINITY },
  seconds: { stale: 30, revalidate: 1, expire: 60 },
  minutes: { stale: 300, revalidate: 60, expire: 3600 },
  hours: { stale: 300, revalidate: 3600, expire: 86_400 },
  days: { stale: 300, revalidate: 86_400, expire: 604_800 },
  weeks: { stale: 300, revalidate: 604_800, expire: 2_592_000 },
  max: { stale: 300, revalidate: 2_592_000, expire: 31_536_000 },
};

type Fields = Record<string, unknown>;
const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};

/**
 * @param exported the default export of `next.config.ts`: an object, or a function that returns one
 * @returns the settings, the names of those that are set and not acted on, and why Next.js would refuse them
 */
export async function readConfig(
  exported: unknown,
): Promise<{ config: Config; ignored: string[]; refused?: string }> {
  const given: unknown =
    typeof exported === 'function'
      ? await exported('phase-production-build', { defaultConfig: {} })
      : exported;
  const settings = fieldsOf(given);
  const experimental = fieldsOf(settings.experimental);
  const serverActions = fieldsOf(experimental.serverActions ?? settings.serverActions);
  const limit = serverActions.bodySizeLimit ?? '1 MB';
  const origins = serverActions.allowedOrigins;
  const proxyBodyLimit =
    experimental.proxyClientMaxBodySize ?? experimental.middlewareClientMaxBodySize ?? 10 * 1024 ** 2;
  return {
    config: {
      cacheComponents: settings.cacheComponents === true,
      partialPrefetching: settings.cacheComponents === true && settings.partialPrefetching === true,
      useCache: settings.cacheComponents === true || experimental.useCache === true,
      bodySizeLimit: bytesOf(limit),
      bodySizeLimitText: String(limit),
      allowedOrigins: Array.isArray(origins) ? origins.map(String) : [],
      proxyBodyLimit: bytesOf(proxyBodyLimit),
      authInterrupts: experimental.authInterrupts === true,
      trailingSlash: settings.trailingSlash === true,
      env: fieldsOf(settings.env) as Config['env'],
      cacheLife: profilesOf(settings.cacheLife),
      useCacheTimeout: Number(experimental.useCacheTimeout ?? Number.POSITIVE_INFINITY),
    },
    ignored: Object.keys(settings).filter((name) => !known.includes(name) && !harmless.includes(name)),
    refused: refusalOf(settings, proxyBodyLimit),
  };
}

function profilesOf(given: unknown): Config['cacheLife'] {
  const profiles = { ...cacheProfiles, ...(fieldsOf(given) as Config['cacheLife']) };
  return { ...profiles, default: { ...cacheProfiles.default, ...profiles.default } };
}

/**
 * Why Next.js does not take the settings, in its words.
 * Source: next@16.4.6 dist/server/config.js (assignDefaultsAndValidate), dist/lib/static-env.js
 */
function refusalOf(settings: Fields, proxyBodyLimit: unknown): string | undefined {
  if (settings.partialPrefetching && settings.cacheComponents !== true) {
    return '`partialPrefetching` requires `cacheComponents` to be enabled. Please update your next.config.ts accordingly.';
  }
  if (!(bytesOf(proxyBodyLimit) >= 1)) return 'Client Max Body Size must be larger than 0 bytes';
  const key = Object.keys(fieldsOf(settings.env)).find((name) =>
    /^(?:NODE_.+|__.+|NEXT_RUNTIME$)/i.test(name),
  );
  if (key !== undefined) {
    return `The key "${key}" under "env" in next.config.ts is not allowed. https://nextjs.org/docs/messages/env-key-not-allowed`;
  }
  try {
    for (const [profileName, profile] of Object.entries(fieldsOf(settings.cacheLife)))
      validateAndNormalizeCacheLifeProfile(fieldsOf(profile), { kind: 'config', profileName });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** `2mb`, `500 kB` or a number of bytes, as next@16.4.6 dist/compiled/bytes reads them; 1 MB for anything else. */
function bytesOf(limit: unknown): number {
  if (typeof limit === 'number') return limit;
  const [, amount, unit = 'b'] = /^([\d.]+)\s*([kmg]?b)?$/i.exec(String(limit)) ?? [];
  return amount === undefined ? 1024 ** 2 : Math.floor(Number(amount) * (units[unit.toLowerCase()] ?? 1));
}
