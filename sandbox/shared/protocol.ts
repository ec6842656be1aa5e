/**
 * Every message that crosses a boundary of the sandbox. Four parties take part:
 *
 *   page ── frame A (host, trusted) ── frame B (client half, reader's code) ── worker (server half)
 *
 * Frame A sits between the two halves and is their network: it sees each exchange as bytes, so what the
 * Wire shows is what was sent. Messages from frame B or the worker are data from a stranger.
 */
import type { AppKey } from './deck-keys';

/** Source text by absolute path in the app, such as `/app/page.tsx`. */
export type Files = Record<string, string>;

/** Where something went wrong, in the one error format of the project. */
export interface Problem {
  /** `build`: the code did not compile; `server` and `client`: it failed while running. */
  stage: 'build' | 'server' | 'client';
  file?: string;
  line?: number;
  column?: number;
  message: string;
  /** What to do about it, in one sentence. */
  fix?: string;
  /** The paths of the routes that alone are stopped by it, none where no route needs the file; undefined: the app as a whole is. */
  only?: string[];
}

export type HeaderList = [name: string, value: string][];

/** Who sends a request: a page of the app, or someone outside it. */
export type Sender = 'page' | 'outside';

/** Which client of the server: the first tab, or the second that the reader opened beside it. */
export type Tab = 1 | 2;

/** One request and its answer, as HTTP would carry them. */
export interface Exchange {
  /** Counts up in the order of sending. */
  id: number;
  from: Sender;
  /** For `from: 'page'`. */
  tab?: Tab;
  method: string;
  /** Path and query. */
  path: string;
  requestHeaders: HeaderList;
  /** Body as text; long bodies are cut for display, `requestBytes` is the full size. */
  requestBody: string;
  requestBytes: number;
  /** When it was sent, in milliseconds after the app started. */
  sentAt: number;
  /** `open` while the answer is still coming in; the same `id` is reported again as it does. */
  state: 'open' | 'complete' | 'failed';
  /** 0 until the head of the answer is there. */
  status: number;
  responseHeaders: HeaderList;
  responseBody: string;
  responseBytes: number;
  /** From sending the request to the last byte received so far, in milliseconds; latency included. */
  duration: number;
}

/** How the reader wants the app to be run; kept from one build to the next. */
export interface Settings {
  /** Without, the page is plain HTML: links and forms load documents, as with JavaScript switched off. */
  scripts: boolean;
  /** Added to each exchange, half before and half after the server, in milliseconds. */
  latency: 0 | 80 | 300;
  /** Two: a second client of the same server, which shares the cookies of the first. */
  tabs: 1 | 2;
  /** Nobody looks: timers of both halves, and requests of the pages, wait until it is false again. */
  isPaused: boolean;
  /** Keys that turn slides are told of as `key` where the app has no use for them, and kept from it. */
  hasDeckKeys: boolean;
}

export const defaultSettings: Settings = {
  scripts: true,
  latency: 0,
  tabs: 1,
  isPaused: false,
  hasDeckKeys: false,
};

/** Page → frame A, sent over the port that `connect` hands over. */
export type PageMessage =
  /**
   * Builds and shows these files. With `fresh`, both halves start again, cookies and memory included. Without,
   * the running app takes the change in as `next dev` does: a change of client files alone keeps the state of
   * both halves; any other starts the server's modules again and keeps the state of the client.
   * `precompiled` names what these very files were compiled to while the site was built; a first run boots with it.
   */
  | { type: 'run'; files: Files; fresh?: boolean; precompiled?: string }
  | { type: 'settings'; settings: Settings }
  /** From the address bar of a tab. */
  | { type: 'navigate'; tab: Tab; to: Navigation }
  /** The reader has begun to edit: a run will follow. */
  | { type: 'prepare' }
  /**
   * Sends a request to the app on screen, as anyone on the network could. `url` may be a path; headers go out
   * as they are, `host` is added where it is missing. `id` comes back in the `response`.
   */
  | { type: 'request'; id: number; request: WireRequest }
  /** The page has no more use for the sandbox: everything it holds is released. */
  | { type: 'close' };

/** A path of the app, or a step as the buttons of a browser take it. */
export type Navigation = { path: string } | 'back' | 'forward' | 'reload';

/** What an address bar shows. */
export interface Location {
  /** Path and query. */
  path: string;
  canGoBack: boolean;
  canGoForward: boolean;
}

/** Frame A → page. `attempt` counts the runs, so that answers to an outdated run can be told apart. */
export type HostMessage =
  | { type: 'building'; attempt: number }
  /**
   * The app is alive and shows this attempt. `boot`: both halves are new. `refresh`: the running page took the
   * change in; `serverReset` tells whether the server's modules, and what they kept in memory, are new.
   */
  | { type: 'ready'; attempt: number; how: 'boot' | 'refresh'; serverReset: boolean; milliseconds: number }
  | { type: 'location'; attempt: number; tab: Tab; location: Location }
  /** `aside`: it is not about the page on screen, which runs; what is aside is told before the `ready` of its attempt. */
  | { type: 'problem'; attempt: number; problem: Problem; aside?: true }
  /** `passing`: takes the place of the passing notice before it; an empty text ends it. */
  | { type: 'notice'; attempt: number; text: string; passing?: true }
  | { type: 'exchange'; attempt: number; exchange: Exchange }
  | { type: 'console'; attempt: number; side: 'server' | 'client'; level: ConsoleLevel; text: string }
  | { type: 'response'; attempt: number; id: number; answer: OutsideAnswer }
  /** Pressed in the app, where the settings ask for it. */
  | { type: 'key'; attempt: number; key: AppKey };

/** What came back for a `request`: HTTP, or in words why nothing did. */
export type OutsideAnswer =
  | { ok: true; status: number; headers: HeaderList; body: string }
  | { ok: false; error: string };

export type ConsoleLevel = 'log' | 'info' | 'warn' | 'error' | 'debug';

/** One compiled module: CommonJS, with its imports already resolved to module ids. */
export interface CompiledModule {
  code: string;
  /** Import specifier as written → id: a path of the app, or the name of a provided package. */
  imports: Record<string, string>;
  /** For each line of the code the line of the file it came from, where the two differ. */
  lines?: number[];
  /** What a package brings beside its code, by name; the code finds it as `$$files`. */
  files?: Record<string, Blob>;
}

/** Code by path, once per environment. */
export type ModuleSet = Record<string, CompiledModule>;

/** The special files of one folder under `/app`. Source: https://nextjs.org/docs/app/api-reference/file-conventions */
export interface Layer {
  /** The folder as written: `` for `/app` itself, `posts`, `(shop)`, `[id]`. */
  folder: string;
  layout?: string;
  template?: string;
  loading?: string;
  error?: string;
  notFound?: string;
  forbidden?: string;
  unauthorized?: string;
}

export interface Route {
  /** `api`: an API Route of the Pages Router. */
  kind: 'page' | 'handler' | 'api';
  /** URL segments, without route groups: `posts`, `[id]`, `[...rest]`, `[[...rest]]`. */
  segments: string[];
  file: string;
  /** The folders from `/app` down to the page; empty for handlers and API Routes. */
  layers: Layer[];
}

/** A route that cannot be served, while the others can; as `next dev` has it. */
export interface BrokenRoute {
  route: Route;
  problem: Problem;
}

/** An exported setting such as `export const dynamic`, which Cache Components refuse. */
export interface SegmentSetting {
  file: string;
  name: string;
  line: number;
  column: number;
}

/** What the server half needs to serve an app. */
export interface ServerApp {
  /** Modules as the `react-server` environment, handlers, API Routes and proxy see them. */
  server: ModuleSet;
  /** Modules as rendering to HTML sees them; the browser runs the same code. */
  client: ModuleSet;
  routes: Route[];
  /** Routes that could not be compiled; they are none of `routes`. */
  broken?: BrokenRoute[];
  /** The special files of `/app` itself, for addresses that no route answers. */
  root: Layer;
  globalError?: string;
  globalNotFound?: string;
  /** The file `proxy.ts` (or, deprecated, `middleware.ts`). */
  proxy?: string;
  /** The file `next.config.ts`; the server half runs it and goes by its default export. */
  config?: string;
  segmentSettings: SegmentSetting[];
  /** Each `'use cache…'`, by its text. */
  cacheDirectives: SegmentSetting[];
  /** Server Function id (42 hex digits) → where it lives. */
  actions: Record<string, { module: string; name: string }>;
  /** From the `.env` files of the app. */
  env: Record<string, string>;
  /** `env` of `next.config.ts` as far as its text tells it: written into the code of both halves, not in `process.env`. */
  defined: Record<string, string>;
  buildId: string;
  /** Encrypts the values that inline Server Functions capture: 32 bytes as hex, new with each build of the server. */
  encryptionKey: string;
}

/** Bytes of one request, as frame A hands it to the server half. */
export interface WireRequest {
  method: string;
  url: string;
  headers: HeaderList;
  body: ArrayBuffer | null;
}

/** Frame A → worker. */
export type ToWorker =
  /** Serves this app from now on; the one before it is kept until `keep` or `rollback`. */
  | { type: 'start'; app: ServerApp }
  /** The browser's code has changed and the server's has not: its state stays. */
  | { type: 'client-modules'; modules: ModuleSet }
  /** The app started last is shown: the one before it may go. */
  | { type: 'keep' }
  /** The app started last does not work: back to the one before it, with its state. */
  | { type: 'rollback' }
  | { type: 'request'; id: number; request: WireRequest }
  /** The sender has gone; the handler's `request.signal` aborts. */
  | { type: 'abort'; id: number }
  /** What timers of the app are due for waits as long as it is paused. */
  | { type: 'pause'; isPaused: boolean }
  /** Asks for a `pong` with this number: whether the server half still answers. */
  | { type: 'ping'; challenge: number };

/** Worker → frame A; a response arrives as head, any number of chunks, and an end. */
export type FromWorker =
  /** Answer to `start`: the app can be served, or why Next.js would not have built it. `broken`: all routes of it that cannot. */
  | { type: 'started'; problem?: Problem; broken?: BrokenRoute[] }
  | { type: 'head'; id: number; status: number; statusText?: string; headers: HeaderList }
  | { type: 'chunk'; id: number; bytes: Uint8Array }
  | { type: 'end'; id: number; error?: string }
  | { type: 'pong'; challenge: number }
  | { type: 'console'; level: ConsoleLevel; text: string };

/**
 * Frame A → frame B, over the port that frame B sends with its greeting: it posts `sandbox-loaded` and that one
 * port to its parent. The worker is no affair of frame B; it lives in a frame of its own.
 */
export type ToClient =
  | {
      type: 'start';
      modules: ModuleSet;
      styles: string;
      origin: string;
      /** Path and query to open. */
      path: string;
      scripts: boolean;
      /** Cookies that scripts may read, as `document.cookie` shows them. */
      cookies: string;
    }
  /** Fast refresh: takes the new code in, keeps the state, and asks the server again where `server` has changed. */
  | { type: 'update'; modules: ModuleSet; styles: string; server: boolean }
  | { type: 'navigate'; to: Navigation }
  | { type: 'cookies'; cookies: string }
  /** Whether the app may take the focus by itself: not while the reader writes outside of it. `isElsewhere`: the keys are not for it. */
  | { type: 'focus'; isAllowed: boolean; isElsewhere: boolean }
  /** What timers of the app are due for waits as long as it is paused. */
  | { type: 'pause'; isPaused: boolean }
  /** Whether keys that turn slides are wanted; see `Settings`. */
  | { type: 'deck-keys'; isWanted: boolean }
  /** Asks for a `pong` with this number: whether the client half still answers. */
  | { type: 'ping'; challenge: number }
  | { type: 'head'; id: number; status: number; statusText?: string; headers: HeaderList }
  | { type: 'chunk'; id: number; bytes: Uint8Array }
  | { type: 'end'; id: number; error?: string };

/** Frame B → frame A. */
export type FromClient =
  | { type: 'request'; id: number; request: WireRequest }
  /** The page has no more use for an answer: its `AbortSignal` fired, or its document has gone. */
  | { type: 'abort'; id: number }
  /** Answer to `start`: the page is alive. */
  | { type: 'hydrated' }
  /** Answer to `update`: the page shows it; or it could not, and goes on with the code it had. */
  | { type: 'updated'; ok: boolean }
  | { type: 'location'; location: Location }
  /** A script has written `document.cookie`. */
  | { type: 'cookie'; cookie: string }
  | { type: 'pong'; challenge: number }
  /** The reader pressed, touched or typed within the frame: it may have the focus. */
  | { type: 'gesture' }
  /** The app tried to take the focus while it may not; `again`: it goes on doing so. */
  | { type: 'focus-refused'; again: boolean }
  /** The focus has come, or a key with it, while the reader writes outside; `isToBlame`: by something the app did. */
  | { type: 'focus-taken'; isToBlame: boolean }
  /** A key that turns slides, or is the embed's own, which the app has no use for. */
  | { type: 'key'; key: AppKey }
  /** The document goes, and the client half with it: the app leads its frame to another address. */
  | { type: 'left' }
  /** The app changes the address of the frame itself without end. */
  | { type: 'restless' }
  /**
   * `fatal`: there is no page to show. `onServer`: the server's console holds the error, under its digest
   * where React passed one on, else as the latest.
   */
  | { type: 'failed'; message: string; stack: string; fatal: boolean; onServer?: { digest?: string } }
  | { type: 'console'; level: ConsoleLevel; text: string };
