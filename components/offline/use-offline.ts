import { useCallback, useEffect, useState } from 'react';
import { isHostBlocked } from './host-problem';
import { assertCanKeep, fetchList, type KeptExample, measure, save } from './keeper';
import { prefetchFiles } from './prefetch';
import { loadFailure } from './use-later';

/** How far an embed is kept for a talk without a network. Sizes are in bytes. */
export type Offline =
  | { state: 'looking' }
  /** It is served from a folder that was made for that. */
  | { state: 'folder' }
  | { state: 'blocked'; reason: string }
  | { state: 'online'; bytes?: number; failure?: string }
  | { state: 'saving'; saved: number; of: number }
  | { state: 'ready'; bytes: number }
  /** All is there, but of a newer build than this page. */
  | { state: 'reload'; bytes: number };

/** @returns what to tell of a cache that was read; undefined where it lacks files */
export function offlineFrom({ build, saved, of, bytes }: KeptExample, ownBuild: string): Offline | undefined {
  if (of === 0 || saved < of) return undefined;
  return { state: build === ownBuild ? 'ready' : 'reload', bytes };
}

const ownBuild = () => (window as { __NEXT_DATA__?: { buildId: string } }).__NEXT_DATA__?.buildId ?? '';

async function look(slug: string): Promise<Offline> {
  if (document.documentElement.dataset.root) return { state: 'folder' };
  try {
    await assertCanKeep();
  } catch (error) {
    return { state: 'blocked', reason: error instanceof Error ? error.message : String(error) };
  }
  const kept = await measure(slug).catch(() => undefined);
  return (kept && offlineFrom(kept, ownBuild())) ?? { state: 'online' };
}

/** @returns the state, and what begins to save */
export function useOffline(slug: string): [Offline, () => void] {
  const [offline, setOffline] = useState<Offline>({ state: 'looking' });
  useEffect(() => {
    const leaving = new AbortController();
    const begin = async () => {
      const found = await look(slug);
      if (leaving.signal.aborted) return;
      setOffline(found);
      if ((found.state !== 'online' && found.state !== 'blocked') || isHostBlocked()) return;
      const { addresses, bytes } = await fetchList(slug);
      setOffline((known) => (known.state === 'online' ? { ...known, bytes } : known));
      await prefetchFiles(addresses, leaving.signal);
    };
    begin().catch(() => undefined); // without the list there is nothing to fetch, and saving tells why
    return () => leaving.abort();
  }, [slug]);
  const keep = useCallback(async () => {
    setOffline({ state: 'saving', saved: 0, of: 0 });
    try {
      const kept = await save(slug, (saved, of) => setOffline({ state: 'saving', saved, of }));
      const missing = `${kept.of - kept.saved} of ${kept.of} files are missing`;
      setOffline(offlineFrom(kept, ownBuild()) ?? { state: 'online', failure: missing });
    } catch (error) {
      setOffline({ state: 'online', failure: loadFailure(error) });
    }
  }, [slug]);
  return [offline, () => void keep()];
}
