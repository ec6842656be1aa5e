import type { CacheLife } from './work';

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
  authInterrupts: boolean;
  trailingSlash: boolean;
  /** Added to `process.env`. */
  env: Record<string, string>;
  cacheLife: Record<string, Partial<CacheLife>>;
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
 * @returns the settings, and the names of those that are set and not acted on
 */
export async function readConfig(exported: unknown): Promise<{ config: Config; ignored: string[] }> {
  const given: unknown =
    typeof exported === 'function'
      ? await exported('phase-production-build', { defaultConfig: {} })
      : exported;
  const settings = fieldsOf(given);
  const experimental = fieldsOf(settings.experimental);
  const serverActions = fieldsOf(experimental.serverActions ?? settings.serverActions);
  const limit = serverActions.bodySizeLimit ?? '1 MB';
  const origins = serverActions.allowedOrigins;
  return {
    config: {
      cacheComponents: settings.cacheComponents === true,
      partialPrefetching: settings.cacheComponents === true && settings.partialPrefetching === true,
      useCache: settings.cacheComponents === true || experimental.useCache === true,
      bodySizeLimit: bytesOf(limit),
      bodySizeLimitText: String(limit),
      allowedOrigins: Array.isArray(origins) ? origins.map(String) : [],
      authInterrupts: experimental.authInterrupts === true,
      trailingSlash: settings.trailingSlash === true,
      env: fieldsOf(settings.env) as Config['env'],
      cacheLife: { ...cacheProfiles, ...(fieldsOf(settings.cacheLife) as Config['cacheLife']) },
    },
    ignored: Object.keys(settings).filter((name) => !known.includes(name) && !harmless.includes(name)),
  };
}

/** `2mb`, `500 kB` or a number of bytes, as next@16.4.6 dist/compiled/bytes reads them; 1 MB for anything else. */
function bytesOf(limit: unknown): number {
  if (typeof limit === 'number') return limit;
  const [, amount, unit = 'b'] = /^([\d.]+)\s*([kmg]?b)?$/i.exec(String(limit)) ?? [];
  return amount === undefined ? 1024 ** 2 : Math.floor(Number(amount) * (units[unit.toLowerCase()] ?? 1));
}
