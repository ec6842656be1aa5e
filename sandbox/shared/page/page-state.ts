import type { PageLayer, PageTree } from '../page-tree';
import { currentEntry, type History, type HistoryEntry, replaceEntry } from './history';

/** What the router puts on screen. */
export interface PageState {
  /** With all layers. */
  tree: PageTree;
  history: History;
  /** Where to scroll once it is shown; null leaves the position as it is. */
  scroll: Scroll | null;
}

/** To a height in pixels, to a part of the page, or as far as it takes for the page to be seen. */
export type Scroll = { to: number } | { hash: string } | { page: true };

export const keysOf = (tree: PageTree): string[] => tree.layers.map(({ key }) => key);

/** The whole of a page of which the server sent only what is not on screen. */
export function completeTree(shown: PageTree, sent: PageTree): PageTree {
  return { ...sent, keep: 0, layers: [...shown.layers.slice(0, sent.keep), ...sent.layers] };
}

let lastId = 0;

/**
 * Layers that take the place of one with the same key keep its id; from the first that is new on, each gets its own.
 * Source: next@16.4.6 dist/client/components/render-tree.js (generateBFCacheId)
 */
export function withIds(shown: PageTree, next: PageTree): PageTree {
  const isNew = (layer: PageLayer, at: number) => shown.layers[at]?.key !== layer.key;
  const firstNew = next.layers.findIndex(isNew);
  const layers = next.layers.map((layer, at) => {
    if (firstNew === -1 || at < firstNew) return { ...layer, bfcacheId: shown.layers[at]?.bfcacheId };
    lastId += 1;
    return { ...layer, bfcacheId: lastId };
  });
  return { ...next, layers };
}

/** A page shown before, with the layouts that both share as they are now. */
export function restoreTree(shown: PageTree, kept: PageTree): PageTree {
  const isShared = (layer: PageLayer, at: number) =>
    at < kept.layers.length - 1 && shown.layers[at]?.key === layer.key;
  const end = kept.layers.findIndex((layer, at) => !isShared(layer, at));
  return { ...kept, layers: [...shown.layers.slice(0, end), ...kept.layers.slice(end)] };
}

/** The same step of the reader with another page on it. */
export function withTree(state: PageState, tree: PageTree, history = state.history): PageState {
  const entry: HistoryEntry = { ...currentEntry(history), tree };
  return { tree, history: replaceEntry(history, entry), scroll: null };
}

/** Whether the browser keeps the page as it came. A document that was cut off has not said. */
export async function isKept({ tree }: PageState): Promise<boolean> {
  try {
    return (await tree.isWhole) === true;
  } catch {
    return false;
  }
}

/** The same page once the browser has dropped what it kept. */
export const withoutKept = (state: PageState): PageState =>
  withTree(state, { ...state.tree, isWhole: false }, state.history);
