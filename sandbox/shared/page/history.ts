import type { PageTree } from '../page-tree';
import type { Location } from '../protocol';

/** One step of the reader through the app. */
export interface HistoryEntry {
  /** Path, query and hash. */
  href: string;
  /** Which document shows it: a step to another one loads that one again. */
  document: number;
  /** The page as it was shown; left out where it is out of date and has to be asked for. */
  tree?: PageTree;
  /** Where the page was scrolled to when it was left, in pixels. */
  scrollY: number;
  /** What `history.pushState` or `replaceState` was given. */
  state?: unknown;
}

/** The session history of a tab, which a frame without an address of its own has to keep by itself. */
export interface History {
  readonly entries: readonly [HistoryEntry, ...HistoryEntry[]];
  readonly index: number;
}

export const startHistory = (entry: HistoryEntry): History => ({ entries: [entry], index: 0 });

export function currentEntry({ entries, index }: History): HistoryEntry {
  return entries[index] ?? entries[0];
}

/** Adds a step and forgets those that came after it; a step to the same address takes the place of the current one. */
export function pushEntry(history: History, entry: HistoryEntry): History {
  if (currentEntry(history).href === entry.href) return replaceEntry(history, entry);
  const [first, ...rest] = history.entries.slice(0, history.index + 1);
  return first ? { entries: [first, ...rest, entry], index: history.index + 1 } : startHistory(entry);
}

export function replaceEntry(history: History, entry: HistoryEntry): History {
  const [first, ...rest] = history.entries.map((old, at) => (at === history.index ? entry : old));
  return { entries: [first ?? entry, ...rest], index: history.index };
}

/** @returns undefined where there is no such step */
export function step(history: History, by: number): History | undefined {
  const index = history.index + by;
  return index in history.entries ? { ...history, index } : undefined;
}

/** What the server has changed is out of date in every page that was shown before. */
export function forgetTrees(history: History): History {
  const [first, ...rest] = history.entries.map((entry) => ({ ...entry, tree: undefined }));
  return first ? { entries: [first, ...rest], index: history.index } : history;
}

export function locationOf(history: History): Location {
  return {
    path: currentEntry(history).href.replace(/#.*$/s, ''),
    canGoBack: history.index > 0,
    canGoForward: history.index < history.entries.length - 1,
  };
}
