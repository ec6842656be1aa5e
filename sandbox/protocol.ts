/**
 * Every message that crosses a boundary of the sandbox. Four parties take part:
 *
 *   page ── frame A (host, trusted) ── frame B (client half, reader's code) ── worker (server half)
 *
 * Frame A sits between the two halves and is their network: it sees each exchange as bytes, so what the
 * Wire shows is what was sent. Messages from frame B or the worker are data from a stranger.
 */

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
}

export type HeaderList = [name: string, value: string][];

/** Who sends a request: the running page, or someone outside it. */
export type Sender = 'page' | 'outside';

/** One request and its answer, as HTTP would carry them. */
export interface Exchange {
  id: number;
  from: Sender;
  method: string;
  /** Path and query. */
  path: string;
  requestHeaders: HeaderList;
  /** Body as text; long bodies are cut for display, `requestBytes` is the full size. */
  requestBody: string;
  requestBytes: number;
  status: number;
  responseHeaders: HeaderList;
  responseBody: string;
  responseBytes: number;
  /** From sending the request to the last byte of the answer, in milliseconds. */
  duration: number;
}

/** Page → frame A, sent over the port that `connect` hands over. */
export type PageMessage =
  /** Builds and shows these files. The server half starts anew, and so does what it keeps in memory. */
  | { type: 'run'; files: Files }
  /** The reader has begun to edit: a run will follow. */
  | { type: 'prepare' }
  /**
   * Sends a request to the app on screen, as anyone on the network could. `url` may be a path; headers go out
   * as they are, `host` is added where it is missing. `id` comes back in the `response`.
   */
  | { type: 'request'; id: number; request: WireRequest };

/** Frame A → page. `attempt` counts the runs, so that answers to an outdated run can be told apart. */
export type HostMessage =
  | { type: 'building'; attempt: number }
  | { type: 'ready'; attempt: number; milliseconds: number }
  | { type: 'problem'; attempt: number; problem: Problem }
  | { type: 'notice'; attempt: number; text: string }
  | { type: 'exchange'; attempt: number; exchange: Exchange }
  | { type: 'console'; attempt: number; half: 'server' | 'client'; level: ConsoleLevel; text: string }
  | { type: 'response'; attempt: number; id: number; answer: OutsideAnswer };

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
}

/** Code by path, once per environment. */
export type ModuleSet = Record<string, CompiledModule>;

export interface Route {
  kind: 'page' | 'handler';
  /** URL segments: `posts`, `[id]`, `[...rest]`, `[[...rest]]`. */
  segments: string[];
  file: string;
  /** Layout and loading files from the root down; empty for handlers. */
  layers: { layout?: string; loading?: string }[];
}

/** What the server half needs to serve an app. */
export interface ServerApp {
  /** Modules as the `react-server` environment sees them. */
  server: ModuleSet;
  /** Modules as rendering to HTML sees them; the browser runs the same code. */
  client: ModuleSet;
  routes: Route[];
  /** Server Function id (42 hex digits) → where it lives. */
  actions: Record<string, { module: string; name: string }>;
  buildId: string;
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
  | { type: 'start'; app: ServerApp }
  | { type: 'request'; id: number; request: WireRequest };

/** Worker → frame A; a response arrives as head, any number of chunks, and an end. */
export type FromWorker =
  | { type: 'head'; id: number; status: number; headers: HeaderList }
  | { type: 'chunk'; id: number; bytes: Uint8Array }
  | { type: 'end'; id: number; error?: string }
  | { type: 'console'; level: ConsoleLevel; text: string };

/** Frame A → frame B. */
export type ToClient =
  | { type: 'start'; modules: ModuleSet; styles: string; origin: string; path: string }
  | { type: 'head'; id: number; status: number; headers: HeaderList }
  | { type: 'chunk'; id: number; bytes: Uint8Array }
  | { type: 'end'; id: number; error?: string };

/** Frame B → frame A. */
export type FromClient =
  | { type: 'request'; id: number; request: WireRequest }
  | { type: 'hydrated' }
  /**
   * `fatal`: there is no page to show. `onServer`: the server's console holds the error, under its digest
   * where React passed one on, else as the latest.
   */
  | { type: 'failed'; message: string; stack: string; fatal: boolean; onServer?: { digest?: string } }
  | { type: 'console'; level: ConsoleLevel; text: string };
