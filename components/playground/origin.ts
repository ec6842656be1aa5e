import type { Files } from '../../sandbox/host/connect';

/** One app to start from, as a page hands it over. */
export interface Start {
  /** `starter`, or slug and variant of an example: `create-post/action`. */
  id: string;
  /** What readers call it. */
  title: string;
  files: Files;
  /** The file to show first. */
  open: string;
}

/** Where the files of a workspace come from: an app of this site, or a link, known by its packed files. */
export type Origin = { start: string } | { packed: string };

export const isFromLink = (from: Origin): from is { packed: string } => 'packed' in from;

export const sameOrigin = (one: Origin, other: Origin): boolean =>
  isFromLink(one)
    ? isFromLink(other) && one.packed === other.packed
    : !isFromLink(other) && one.start === other.start;
