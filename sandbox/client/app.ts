import { flushSync } from 'react-dom';
import { brokenRouteId } from '../shared/broken-route';
import {
  currentEntry,
  type History,
  type HistoryEntry,
  locationOf,
  pushEntry,
  replaceEntry,
  startHistory,
  step,
} from '../shared/page/history';
import type { PageState } from '../shared/page/page-state';
import type { FromClient, ModuleSet, Navigation, ToClient } from '../shared/protocol';
import type { ModuleUpdate } from './client-modules';
import { type ClientModules, createClientModules } from './client-modules';
import { type InlineFlight, isShownInWindow, redirectInDocument, writeDocument } from './document';
import { addressOf, decodeFlight } from './flight';
import type { Submission } from './forms';
import type { Network } from './network';
import { scrollToHash } from './page';
import { type DocumentStep, Router, refuseOther } from './router';
import { type ShownPage, showPage } from './show-page';
import { showNoScript } from './without-scripts';

/** The server answered a page with an error; its console holds the reason. */
export class FailedRequest extends Error {}

type Start = Extract<ToClient, { type: 'start' }>;
type Update = Extract<ToClient, { type: 'update' }>;

export interface AppEvents {
  send(message: FromClient): void;
  /** A new document has been opened, which drops all event listeners. */
  onDocument(): void;
  /** Something failed that the app shows nothing for. */
  onFailure(error: unknown): void;
}

/** The tab in which the app runs: one document after another, and the history of both. */
export class App {
  #modules: ModuleSet;
  #clientModules?: ClientModules;
  #history?: History;
  #router?: Router;
  #page?: ShownPage;
  #documents = 0;
  /** Ends the document on screen, and the one on its way. */
  #shown = new AbortController();
  #loading = new AbortController();
  /** Errors since the last look for which the app shows nothing. */
  #unhandled = 0;
  #whenShown: (() => void)[] = [];
  /** What goes with a step back or forward, until it is on screen. */
  #popped?: { state: unknown };

  constructor(
    private readonly network: Network,
    private readonly start: Start,
    private readonly events: AppEvents,
  ) {
    this.#modules = start.modules;
  }

  /** Path, query and hash of the page shown. */
  get href(): string {
    return this.#history ? currentEntry(this.#history).href : this.start.path;
  }

  /** Loads a module that a Flight row names. */
  readonly load = (id: string): unknown => this.#clientModules?.load(id);

  readonly #callServer = (id: string, args: unknown[]): Promise<unknown> =>
    this.#router?.callServer(id, args) ?? Promise.reject(new Error('no page is shown'));

  /** What the buttons of a browser do. */
  async navigate(to: Navigation): Promise<void> {
    if (typeof to === 'object') return this.openPath(to.path);
    if (to === 'reload' || !this.#history) return this.openPath(this.href, 'replace');
    return this.traverse(to === 'back' ? -1 : 1);
  }

  /** Goes back by a negative number of steps, forward by a positive one. */
  async traverse(by: number): Promise<void> {
    if (by === 0) return this.navigate('reload');
    if (!this.#history) return;
    const history = this.#router ? undefined : step(this.#history, by);
    this.#router?.traverse(by);
    if (history) return this.openPath(currentEntry(history).href, { history });
  }

  /** Goes where a link within the page, or a redirect that no boundary has caught, leads. */
  follow(href: string, replace: boolean): void {
    if (this.#router) this.#router.bridge[replace ? 'replace' : 'push'](href);
    else if (!href.startsWith('#')) void this.openPath(href).catch(this.events.onFailure);
    else scrollToHash(href);
  }

  /** What `history` tells of the current step. */
  get step(): { length: number; state: unknown } {
    if (!this.#history) return { length: 1, state: null };
    return { length: this.#history.entries.length, state: currentEntry(this.#history).state ?? null };
  }

  /** Gives the page shown another address, which `location` tells from now on. */
  rename(href: string, how: 'push' | 'replace', state: unknown): void {
    if (!this.#history) return;
    const updateHistory = how === 'push' ? pushEntry : replaceEntry;
    const history = updateHistory(this.#history, { ...currentEntry(this.#history), href, state });
    this.#history = history;
    if (this.#router) this.#router.rename(href, how, state);
    else this.#arrive(history);
  }

  openPath(href: string, how: DocumentStep = 'push'): Promise<void> {
    return this.open({ url: this.network.resolve(href), method: 'GET' }, how);
  }

  /**
   * Loads a document, as a browser does.
   *
   * @throws FailedRequest where the server answered with nothing but an error; TypeError where nothing came
   */
  async open({ url, method, body }: Submission, how: DocumentStep = 'push'): Promise<void> {
    if (url.origin !== this.network.resolve('/').origin) {
      refuseOther(url);
      return;
    }
    this.#loading.abort();
    const loading = new AbortController();
    this.#loading = loading;
    const { signal } = loading;
    const response = await this.network
      .load(new Request(url, { method, body, headers: { accept: 'text/html' }, signal }))
      .catch((error: unknown) => {
        if (signal.aborted) return undefined;
        throw error;
      });
    if (!response || response.status === 204 || response.status === 205) return;
    if (!isShownInWindow(response)) {
      console.info(`${url.pathname} wasn't saved: downloads aren't supported here.`);
      loading.abort();
      return;
    }
    this.#leave(loading);
    const address = new URL(response.url);
    if (!address.hash) address.hash = url.hash;
    await this.#show(response, this.#historyWith(addressOf(address), how));
  }

  /**
   * Takes an edit in. @returns whether the page shows it; else it goes on with the code it had
   * @throws what kept it from being shown, where that has not been reported yet
   */
  async update({ modules, server }: Update): Promise<boolean> {
    const before = this.#modules;
    this.#modules = modules;
    try {
      const isShown = this.#router
        ? await this.#refresh(this.#router, modules, server)
        : await this.#reopen();
      if (!isShown) this.#modules = before;
      return isShown;
    } catch (error) {
      this.#modules = before;
      throw error;
    }
  }

  async #reopen(): Promise<true> {
    await this.openPath(this.href, 'replace');
    return true;
  }

  async #refresh(router: Router, modules: ModuleSet, server: boolean): Promise<boolean> {
    const change = this.#clientModules?.update(modules);
    if (!change) return this.#reopen();
    this.#unhandled = 0;
    const before = server ? await this.#reload(router, change) : flushSync(change.commit);
    if (this.#unhandled === 0) return true;
    change.undo();
    if (before) router.putBack(before);
    return false;
  }

  /** @throws FailedRequest where the server has no page to show; the code is then as before */
  async #reload(router: Router, change: ModuleUpdate): Promise<PageState> {
    const shown = new Promise<void>((resolve) => this.#whenShown.push(resolve));
    const before = await router.reload(change.commit);
    if (!before) {
      change.undo();
      throw new FailedRequest(`GET ${this.href} responded with an error`);
    }
    await shown;
    return before;
  }

  #historyWith(href: string, how: DocumentStep): History {
    this.#documents += 1;
    const entry: HistoryEntry = { href, document: this.#documents, scrollY: 0 };
    if (typeof how === 'object') return replaceEntry(how.history, entry);
    if (!this.#history) return startHistory(entry);
    return how === 'push' ? pushEntry(this.#history, entry) : replaceEntry(this.#history, entry);
  }

  /** The document on screen goes, with all it has set going. */
  #leave(next: AbortController): void {
    this.#shown.abort();
    this.#shown = next;
    this.#loading = new AbortController();
    this.#page?.root.unmount();
    this.#page = undefined;
    this.#router = undefined;
    this.network.abandon();
    // Timers are numbered in the order of setting them.
    for (let timer = Number(setTimeout(() => undefined)); timer > 0; timer -= 1) clearTimeout(timer);
  }

  async #show(response: Response, history: History): Promise<void> {
    const { signal } = this.#shown;
    this.#arrive(history);
    const { flight, written } = writeDocument(response);
    this.events.onDocument();
    const isPage = await Promise.race([flight.started, written.then(() => false)]);
    if (isPage && this.start.scripts) await this.#comeAlive(flight, written, history);
    await written;
    if (signal.aborted) return;
    if (!this.start.scripts) this.#finishWithoutScripts(signal);
    const isOfBrokenRoute = document.documentElement?.id === brokenRouteId;
    if (!isPage && response.status >= 500 && !isOfBrokenRoute) {
      throw new FailedRequest(`${this.href} responded with ${response.status}`);
    }
  }

  async #comeAlive(flight: InlineFlight, written: Promise<void>, history: History): Promise<void> {
    this.#clientModules = createClientModules(this.#modules, this.#callServer);
    const { f, s: formState } = await decodeFlight(flight.stream, this.#callServer);
    if (!f) return;
    // One that was prerendered does not know the query it was asked with.
    const tree = { ...f, path: addressOf(this.network.resolve(this.href)) };
    // React replaces the whole of a document without a page, which must be complete for that. Where no layout gives a
    // body, all that came so far may be in the head, and React takes the page from the body.
    if (document.documentElement.id === '__next_error__' || !document.body) await written;
    const { hash } = this.network.resolve(this.href);
    const entry = { ...currentEntry(history), tree };
    const initial = { tree, history: replaceEntry(history, entry), scroll: hash ? { hash } : null };
    const router = new Router({
      network: this.network,
      initial,
      show: (next) => this.#page?.show(next),
      popped: (state) => {
        this.#popped = { state };
      },
      leave: (href, how) => void this.openPath(href, how).catch(this.events.onFailure),
    });
    this.#router = router;
    const onShown = (state: PageState) => this.#arrive(state.history);
    this.#page = await showPage({ initial, router: router.bridge, onShown }, formState, {
      onUnhandled: (error) => {
        this.#unhandled += 1;
        this.events.onFailure(error);
      },
    });
  }

  /** The page shown is at another address now, or is another one. */
  #arrive(history: History): void {
    this.#history = history;
    this.events.send({ type: 'location', location: locationOf(history) });
    for (const resolve of this.#whenShown.splice(0)) resolve();
    const popped = this.#popped;
    this.#popped = undefined;
    if (popped) window.dispatchEvent(new PopStateEvent('popstate', { state: popped.state ?? null }));
  }

  #finishWithoutScripts(signal: AbortSignal): void {
    showNoScript();
    const redirect = redirectInDocument();
    if (!redirect) return;
    const follow = () => void this.openPath(redirect.href, 'replace').catch(this.events.onFailure);
    const timer = setTimeout(follow, redirect.seconds * 1000);
    signal.addEventListener('abort', () => clearTimeout(timer));
  }
}
