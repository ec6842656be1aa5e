/** When each tag was last revalidated; what carries the tag and is older is stale or gone. */
export interface Tags {
  /** From now on nothing older may be used. */
  expire(tags: readonly string[]): void;
  /** What is older is used once more while it is made again; after `seconds` it may not be used at all. */
  makeStale(tags: readonly string[], seconds: number): void;
  /** How something made at `since`, which carries `tags`, stands now. */
  stateOf(tags: Iterable<string>, since: number): 'fresh' | 'stale' | 'expired';
}

interface TagTimestamps {
  expiredAt?: number;
  staleAt?: number;
  /** What was made before `staleAt` may not be used after this moment. */
  unusableFrom?: number;
}

/** Each moment is later than the one before, so that what is made after a revalidation in one millisecond is fresh. */
let lastTimestamp = 0;
export function nextTimestamp(): number {
  lastTimestamp = Math.max(lastTimestamp + 0.001, performance.now());
  return lastTimestamp;
}

export function createTags(): Tags {
  const known = new Map<string, TagTimestamps>();
  const timestampsOf = (tag: string): TagTimestamps => {
    const timestamps = known.get(tag) ?? {};
    known.set(tag, timestamps);
    return timestamps;
  };
  const stateOfTag = ({ expiredAt, staleAt, unusableFrom }: TagTimestamps, since: number) => {
    if (expiredAt !== undefined && since <= expiredAt) return 'expired';
    if (staleAt === undefined || since > staleAt) return 'fresh';
    return unusableFrom !== undefined && performance.now() >= unusableFrom ? 'expired' : 'stale';
  };
  return {
    expire(tags) {
      const timestamp = nextTimestamp();
      for (const tag of tags) timestampsOf(tag).expiredAt = timestamp;
    },
    makeStale(tags, seconds) {
      const timestamp = nextTimestamp();
      for (const tag of tags) {
        Object.assign(timestampsOf(tag), { staleAt: timestamp, unusableFrom: timestamp + seconds * 1000 });
      }
    },
    stateOf(tags, since) {
      const states = [...tags].map((tag) => stateOfTag(known.get(tag) ?? {}, since));
      if (states.includes('expired')) return 'expired';
      return states.includes('stale') ? 'stale' : 'fresh';
    },
  };
}

const prefix = '_N_T_';
/** How the tags of a page name its path; next@16.4.6 dist/lib/constants.js. */
const pathTag = (path: string): string => prefix + (path === '/' ? '/' : path.replace(/\/$/, ''));
/** `/` and `/index` are one path. */
const twins = [`${prefix}/`, `${prefix}/index`];
const withTwin = (tag: string): string[] => (twins.includes(tag) ? twins : [tag]);

/** What `revalidatePath` expires; next@16.4.6 dist/server/web/spec-extension/revalidate.js. */
export function pathTags(path: string, type?: 'layout' | 'page'): string[] {
  const tag = pathTag(path);
  return withTwin(type ? `${tag}${tag.endsWith('/') ? '' : '/'}${type}` : tag);
}

/**
 * The tags that stand for a page or handler: its layouts, itself, and its path.
 * Source: next@16.4.6 dist/server/lib/implicit-tags.js
 *
 * @param page as Next.js names it, with its kind: `/posts/[id]/page`
 */
export function implicitTags(page: string, pathname: string): string[] {
  const parts = page.split('/').slice(1);
  const folders = parts.slice(0, -1).map((_, depth) => `/${parts.slice(0, depth + 1).join('/')}/layout`);
  const tags = ['/layout', ...folders, page].map((each) => prefix + each);
  return [...tags, ...withTwin(pathTag(pathname))];
}
