import { isJavaScriptURLString } from 'next/dist/client/lib/javascript-url';
import { addTransitionType, startTransition } from 'react';
import {
  currentEntry,
  forgetTrees,
  type History,
  type HistoryEntry,
  pushEntry,
  replaceEntry,
  step,
} from '../shared/page/history';
import type { NavigateOptions, RouterBridge } from '../shared/page/page-context';
import {
  completeTree,
  isKept,
  keysOf,
  type PageState,
  restoreTree,
  type Scroll,
  withIds,
  withoutKept,
  withTree,
} from '../shared/page/page-state';
import { withOwnSlash } from '../shared/page/slashes';
import type { PageTree } from '../shared/page-tree';
import { ActionQueue, type Task } from './action-queue';
import { addressOf, type CallServer, type FetchedPage, fetchPage } from './flight';
import type { Network } from './network';
import { type ActionAnswer, fetchAction, handledRedirect } from './server-action';

/** How a document is to be loaded: as a new step, in place of the current one, or as the step it already is. */
export type DocumentStep = 'push' | 'replace' | { history: History };

export interface RouterOptions {
  network: Network;
  initial: PageState;
  /** Puts a state on screen, or the promise of one. */
  show(next: PageState | Promise<PageState>): void;
  /** Another document has to be loaded; this router has nothing more to do. */
  leave(href: string, how: DocumentStep): void;
  /** A step back or forward within the document is about to be shown. */
  popped(state: unknown): void;
}

type UpdateHistory = typeof pushEntry;

/** Nothing on this page is to change any more: another document takes its place. */
const neverResolves = () => new Promise<never>(() => undefined);

/** The router of one document: state is what is on screen, changes go through a queue as in Next.js. */
export class Router {
  readonly #network: Network;
  readonly #queue: ActionQueue<PageState>;
  readonly #leave: RouterOptions['leave'];
  readonly #popped: RouterOptions['popped'];
  readonly #document: number;
  readonly #wantsSlash: boolean | undefined;
  /** What components get. */
  readonly bridge: RouterBridge = {
    push: (href, options) => this.#go(href, pushEntry, options),
    replace: (href, options) => this.#go(href, replaceEntry, options),
    refresh: () => this.#queue.dispatch(this.#refreshTask()),
    back: () => this.traverse(-1),
    forward: () => this.traverse(1),
    isOwn: (href) => this.#isOwn(this.#network.resolve(href)),
  };

  constructor({ network, initial, show, leave, popped }: RouterOptions) {
    this.#network = network;
    this.#leave = leave;
    this.#popped = popped;
    this.#document = currentEntry(initial.history).document;
    this.#wantsSlash = initial.tree.trailingSlash;
    this.#queue = new ActionQueue<PageState>(
      initial,
      (next) => startTransition(() => show(next)),
      () => this.#refreshTask(),
    );
  }

  /** Back (-1) or forward (1). */
  traverse(by: number): void {
    this.#queue.dispatch({ kind: 'navigate', run: (state) => this.#restore(state, by) });
  }

  /**
   * Gives the page shown another address, and asks nothing for it: what `history.pushState` does in Next.js, too.
   * Source: next@16.4.6 dist/client/components/app-router.js (applyUrlFromHistoryPushReplace)
   */
  rename(href: string, how: 'push' | 'replace', kept: unknown): void {
    const updateHistory = how === 'push' ? pushEntry : replaceEntry;
    const run = (before: PageState) => {
      const tree = { ...before.tree, path: href };
      const entry = { ...this.#entry(href, tree), state: kept };
      return { ...before, tree, history: updateHistory(leavingAt(before.history), entry), scroll: null };
    };
    startTransition(() => this.#queue.dispatch({ kind: 'navigate', run }));
  }

  /**
   * Asks for the page again after an update of the server.
   *
   * @param answered called when the page has come, before it is shown
   * @returns the page shown before, or undefined where the server sent none
   */
  reload(answered: () => void): Promise<PageState | undefined> {
    return new Promise((resolve) => {
      const run = async (state: PageState) => {
        const next = await this.#askAgain(state, () => state);
        if (next !== state) answered();
        resolve(next === state ? undefined : state);
        return next;
      };
      this.#queue.dispatch({ kind: 'refresh', run });
    });
  }

  /** Shows a page again that has been shown before. */
  putBack(state: PageState): void {
    this.#queue.dispatch({ kind: 'navigate', run: () => ({ ...state, scroll: null }) });
  }

  readonly callServer: CallServer = (id, args) =>
    new Promise((resolve, reject) => {
      const task: Task<PageState> = {
        kind: 'action',
        run: async (state) => {
          try {
            const { href } = currentEntry(state.history);
            const answer = await fetchAction(this.#network, href, [id, args], this.callServer);
            task.revalidated = answer.revalidated !== undefined;
            if (answer.redirect) reject(handledRedirect(answer.redirect));
            else resolve(answer.value);
            return await this.#applyAnswer(state, answer);
          } catch (error) {
            reject(error);
            return state;
          }
        },
      };
      startTransition(() => this.#queue.dispatch(task));
    });

  #go(
    href: string,
    updateHistory: UpdateHistory,
    { scroll = true, transitionTypes = [] }: NavigateOptions = {},
  ): void {
    if (isJavaScriptURLString(href)) {
      throw new Error('Next.js has blocked a javascript: URL as a security precaution.');
    }
    // What is not an address fails inside, so that React reports it and the caller goes on, as in Next.js 16.4.6
    // (dist/client/components/sequential-router-queue.js).
    startTransition(() => {
      const target = this.#addressOf(href);
      if (!this.#isOwn(target)) {
        refuseOther(target);
        return;
      }
      for (const type of transitionTypes) addTransitionType(type);
      this.#queue.dispatch({
        kind: 'navigate',
        run: (state) => this.#navigate(state, target, updateHistory, scroll),
      });
    });
  }

  async #navigate(
    before: PageState,
    target: URL,
    updateHistory: UpdateHistory,
    scrolls: boolean,
  ): Promise<PageState> {
    const href = addressOf(target);
    const state = { ...before, history: leavingAt(before.history) };
    const scroll = target.hash ? { hash: target.hash } : ({ page: true } as const);
    const here = currentEntry(state.history).href;
    if (target.hash && isSamePage(href, here)) {
      const history = updateHistory(state.history, this.#entry(href, state.tree));
      // A part that the address names already is not scrolled to again (next@16.4.6, as its page shows).
      return { ...state, history, scroll: href === here || !scrolls ? null : scroll };
    }
    const page = await this.#askWithin(state, href, keysOf(state.tree));
    if ('sent' in page) {
      // A prerendered page comes whole; the layouts on screen stay all the same.
      const sent = restoreTree(state.tree, completeTree(state.tree, page.sent));
      return this.#shown(state, { ...page, sent }, updateHistory, scrolls ? scroll : null);
    }
    return this.#leaveFor(page.href, updateHistory === replaceEntry ? 'replace' : 'push');
  }

  async #restore(before: PageState, by: number): Promise<PageState> {
    const history = step(leavingAt(before.history), by);
    if (!history) return before;
    const { tree, href, scrollY, document } = currentEntry(history);
    if (document !== this.#document) return this.#leaveFor(href, { history });
    this.#popped(currentEntry(history).state);
    const state = { ...before, history, scroll: { to: scrollY } };
    if (tree) return { ...withTree(state, restoreTree(before.tree, tree)), scroll: state.scroll };
    const page = await this.#askWithin(before, href, []);
    if ('sent' in page) return this.#shown(state, page, replaceEntry, state.scroll);
    return this.#leaveFor(page.href, { history });
  }

  #refreshTask(): Task<PageState> {
    const run = async (state: PageState) => {
      const { href } = currentEntry(state.history);
      // From here on the browser keeps nothing of the page.
      return withoutKept(await this.#askAgain(state, () => this.#leaveFor(href, 'replace')));
    };
    return { kind: 'refresh', run };
  }

  /** Asks for the whole page again. @param failed what to show where the server sends none */
  async #askAgain(state: PageState, failed: () => PageState | Promise<PageState>): Promise<PageState> {
    const page = await this.#ask(currentEntry(state.history).href, []);
    if (!('sent' in page)) return failed();
    const tree = withIds(state.tree, completeTree(state.tree, page.sent));
    return withTree(state, tree, forgetTrees(state.history));
  }

  /**
   * What the page shows after an action; the rules of Next's serverActionReducer. `refresh()` alone drops nothing
   * that the browser keeps: a whole page stays as it came (next@16.4.6 dist/client/components/render-tree.js,
   * createRenderTreeForSegment).
   */
  async #applyAnswer(before: PageState, { tree, revalidated, redirect }: ActionAnswer) {
    const history = revalidated ? forgetTrees(before.history) : before.history;
    const state = { ...before, history, scroll: null };
    if (!redirect) {
      if (!tree) return state;
      const stays = revalidated === 'dynamic' && (await isKept(before));
      return withTree(state, stays ? before.tree : withIds(before.tree, completeTree(before.tree, tree)));
    }
    const target = this.#addressOf(redirect.href);
    if (!this.#isOwn(target)) {
      refuseOther(target);
      return state;
    }
    const address = addressOf(target);
    const isOther = tree?.rootLayout !== before.tree.rootLayout;
    if (!tree || isOther) return this.#leaveFor(address, redirect.replace ? 'replace' : 'push');
    const updateHistory = redirect.replace ? replaceEntry : pushEntry;
    return this.#shown(state, { sent: tree, address }, updateHistory, { page: true });
  }

  #shown(
    state: PageState,
    page: FetchedPage,
    updateHistory: UpdateHistory,
    scroll: Scroll | null,
  ): PageState {
    // One that was prerendered does not know the query it is asked with.
    const tree = { ...withIds(state.tree, completeTree(state.tree, page.sent)), path: page.address };
    return { tree, history: updateHistory(state.history, this.#entry(page.address, tree)), scroll };
  }

  #ask(href: string, layers: string[]) {
    return fetchPage(this.#network, href, layers, this.callServer);
  }

  /**
   * As `#ask`, but a page below another root layout is another document.
   * Source: next@16.4.6 dist/client/components/router-reducer/is-navigating-to-new-root-layout.js
   */
  async #askWithin({ tree }: PageState, href: string, layers: string[]) {
    const page = await this.#ask(href, layers);
    return 'sent' in page && page.sent.rootLayout !== tree.rootLayout ? { href: page.address } : page;
  }

  #leaveFor(href: string, how: DocumentStep): Promise<never> {
    this.#leave(href, how);
    return neverResolves();
  }

  #entry(href: string, tree: PageTree): HistoryEntry {
    return { href, document: this.#document, tree, scrollY: 0 };
  }

  /** As a link, the router or a redirect of an action means it. */
  #addressOf(href: string): URL {
    return this.#network.resolve(withOwnSlash(href, this.#wantsSlash));
  }

  #isOwn(target: URL): boolean {
    return target.origin === this.#network.resolve('/').origin;
  }
}

/** Says in the client's console why nothing happens. */
export function refuseOther(target: URL): void {
  console.error(`${target.href} wasn't opened: this sandbox can only reach its own app.`);
}

const isSamePage = (one: string, other: string) => one.split('#')[0] === other.split('#')[0];

/** The current step remembers how far the reader had scrolled. */
function leavingAt(history: History): History {
  return replaceEntry(history, { ...currentEntry(history), scrollY: window.scrollY });
}
