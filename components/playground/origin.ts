import type { Files } from '../../sandbox/host/connect';

/** The app that the site itself offers to go on from. */
export const starterId = 'starter';

/** One app to start from, as a page hands it over. */
export interface Start {
  /** `starterId`, or slug and variant of an example: `create-post/action`. */
  id: string;
  /** What readers call it. */
  title: string;
  files: Files;
  /** The file to show first; without, the home page. */
  open?: string;
}

/** Where the files of a workspace come from: an app of this site, or a link, known by its packed files. */
export type Origin = { start: string } | { packed: string };

export const isFromLink = (from: Origin): from is { packed: string } => 'packed' in from;

export const isStarter = (from: Origin): boolean => !isFromLink(from) && from.start === starterId;

export const sameOrigin = (one: Origin, other: Origin): boolean =>
  isFromLink(one)
    ? isFromLink(other) && one.packed === other.packed
    : !isFromLink(other) && one.start === other.start;
