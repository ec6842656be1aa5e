/** What an embed needs without a network, and what its page and the service worker that keeps it tell each other. */

/** A file as one build wrote it. */
export interface SavedFile {
  /** Below the base path of the site, without a slash before it. */
  path: string;
  /** Its SHA-256, as the `integrity` of a request: another build's file is never taken for it. */
  integrity: string;
  bytes: number;
}

/** What `/offline/<slug>.json` holds. */
export interface EmbedFiles {
  /** As Next.js names the build. */
  build: string;
  files: SavedFile[];
}

/** What the service worker of one build knows, written into it. */
export interface FilesOfBuild {
  build: string;
  /** Of the site: empty, or begins with a slash and does not end with one. */
  basePath: string;
  files: SavedFile[];
  /** Which of them each embed needs, by their index. */
  embeds: Record<string, number[]>;
}

/** Page → service worker, with a port for the answers. */
export type OfflineQuestion = { type: 'save' | 'measure'; slug: string };

/** Service worker → page. `saved` and `of` count files. */
export type OfflineAnswer =
  | { type: 'progress'; saved: number; of: number }
  /** What lies in the cache as this build wrote it; complete where `saved` is `of`. */
  | { type: 'measured'; build: string; saved: number; of: number; bytes: number }
  | { type: 'failed'; reason: string };

/** Below the base path. The scope of a service worker is the folder it is in. */
export const workerPath = '/offline-worker.js';

/** The list of an embed's files, below the base path. */
export const listPath = (slug: string): string => `/offline/${slug}.json`;
