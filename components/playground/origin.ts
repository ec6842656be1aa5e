import type { Files } from 'next-sandbox';

/** The app that the site itself offers to go on from. */
export const starterId = 'starter';

/** One app to start from, by name. */
export interface StartName {
  /** `starterId`; slug and variant of an example, as `create-post/action`; or the app of conformance cases. */
  id: string;
  /** What readers call it. */
  title: string;
}

/** A variant of an example, as the list of starts shows it. */
export interface ExampleStart extends StartName {
  /** What the example is called, and what this variant of it. */
  example: string;
  variant: string;
  /** What examples like it have in common. */
  group: string;
}

/** One app to start from, with its files. */
export interface Start extends StartName {
  files: Files;
  /** The file to show first; without, the home page. */
  open?: string;
}

/** Files that a link opens. `isMine`: the reader has just made the link, of files that came from nobody else. */
interface Linked {
  packed: string;
  isMine?: true;
}

/** Where the files of a workspace come from: an app of this site, or a link, known by its packed files. */
export type Origin = { start: string } | Linked;

export const isFromLink = (from: Origin): from is Linked => 'packed' in from;

/** Whether somebody else may have written the files. */
export const isOfStranger = (from: Origin): boolean => isFromLink(from) && !from.isMine;

/** Of an app with a name of two parts; that of conformance cases has more. */
export const isOfExample = (from: Origin): boolean => !isFromLink(from) && from.start.split('/').length === 2;

export const isStarter = (from: Origin): boolean => !isFromLink(from) && from.start === starterId;

export const sameOrigin = (one: Origin, other: Origin): boolean =>
  isFromLink(one)
    ? isFromLink(other) && one.packed === other.packed
    : !isFromLink(other) && one.start === other.start;
