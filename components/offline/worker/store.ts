import type { Serwist } from 'serwist';
import { copyResponse } from 'serwist';
import type { FilesOfBuild, OfflineAnswer, SavedFile } from '../../../embed/saved-files';

type Cached = Pick<Serwist, 'getPrecacheKeyForUrl' | 'precacheStrategy'>;

/** What embeds keep, under keys of this very build. */
export interface Store {
  /** Fetches what is not there. @throws {Error} naming the file that cannot be had as this build wrote it */
  save(slug: string, onProgress: (saved: number, of: number) => void): Promise<void>;
  /** Reads each file that an embed needs. */
  measure(slug: string): Promise<Extract<OfflineAnswer, { type: 'measured' }>>;
  /** The embeds of which the page is kept, of this build or of one before it. */
  slugs(): Promise<string[]>;
  /** Whether the page of an embed is kept as this build wrote it. */
  hasPage(slug: string): Promise<boolean>;
}

const pagePath = /\/embed\/([a-z0-9-]+)\.html$/;

export function createStore(serwist: Cached, all: FilesOfBuild): Store {
  const address = ({ path }: SavedFile) => new URL(`${all.basePath}/${path}`, location.origin).href;
  const keyOf = (file: SavedFile) => serwist.getPrecacheKeyForUrl(address(file)) ?? address(file);
  const open = () => caches.open(serwist.precacheStrategy.cacheName);
  const filesOf = (slug: string) => (all.embeds[slug] ?? []).flatMap((index) => all.files[index] ?? []);

  async function saveOne(cache: Cache, file: SavedFile): Promise<void> {
    if (await cache.match(keyOf(file))) return;
    const ask = (how: RequestCache) => fetch(address(file), { integrity: file.integrity, cache: how });
    // What the browser has may be of the build before; the host may be, too, and then there is no such file to be had.
    const response = await ask('default').catch(() => ask('reload'));
    if (!response.ok) throw new Error(`${file.path} answered ${response.status}`);
    await cache.put(keyOf(file), response.redirected ? await copyResponse(response) : response);
  }

  return {
    async save(slug, onProgress) {
      const cache = await open();
      const files = filesOf(slug);
      const waiting = [...files];
      const work = async () => {
        for (let file = waiting.pop(); file; file = waiting.pop()) {
          const { path } = file;
          await saveOne(cache, file).catch((error: unknown) => {
            throw new Error(`${path} could not be saved: ${error instanceof Error ? error.message : error}`);
          });
          onProgress(files.length - waiting.length, files.length);
        }
      };
      await Promise.all(Array.from({ length: 4 }, work));
    },
    async measure(slug) {
      const cache = await open();
      const sizes = await Promise.all(
        filesOf(slug).map(async (file) => {
          const kept = await cache.match(keyOf(file));
          const size = kept ? (await kept.arrayBuffer()).byteLength : 0;
          return size === file.bytes ? size : undefined;
        }),
      );
      const whole = sizes.filter((size) => size !== undefined);
      const bytes = whole.reduce((sum, size) => sum + size, 0);
      return { type: 'measured', build: all.build, saved: whole.length, of: sizes.length, bytes };
    },
    async slugs() {
      const keys = await (await open()).keys();
      return keys.flatMap(({ url }) => pagePath.exec(new URL(url).pathname)?.[1] ?? []);
    },
    async hasPage(slug) {
      // The remote is a page that each embed keeps, and no embed.
      const page = all.files.find(({ path }) => path === `embed/${slug}.html`);
      return page !== undefined && (await (await open()).match(keyOf(page))) !== undefined;
    },
  };
}
