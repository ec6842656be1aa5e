/**
 * What the specs of examples and of conformance see of a running app: neither knows whether the sandbox or a
 * real Next.js server runs it.
 */
import type { Page } from '@playwright/test';

export interface Answer {
  status: number;
  /** By name in lower case; of a header sent more than once, the last. */
  headers: Record<string, string>;
  /** One entry for each `Set-Cookie` header. */
  setCookies: string[];
  body: string;
}

export interface SentByPage {
  method: string;
  /** Path and query. */
  path: string;
  status: number;
  requestHeaders: Record<string, string>;
  responseHeaders: Record<string, string>;
}

/** Headers and body of a request from outside. */
export interface RequestOptions {
  headers?: Record<string, string>;
  body?: string | Uint8Array;
}

/** The page, or the frame it runs in. */
export type AppPage = Pick<
  Page,
  'getByRole' | 'getByLabel' | 'getByText' | 'getByTestId' | 'getByPlaceholder' | 'locator'
>;

/**
 * For what waits until Postgres has started, which the first query of a server does: nine seconds of work on an idle core,
 * half a minute where three servers do it side by side. A slow machine has more time, also where an example is broken on
 * purpose and other things are given up early. TEST_PACE: see `evidence/lab/pace.ts`.
 */
export const untilPostgresAnswers = { timeout: 120_000 * Math.max(Number(process.env.TEST_PACE) || 1, 1) };

/** One running copy of an app, and one of its clients. */
export interface App {
  /**
   * Loads a page as from the address bar and waits until it is alive.
   * @param status of the document that is shown in the end
   */
  visit(path: string, status?: number): Promise<void>;
  /** As the buttons of a browser do it. */
  go(step: 'back' | 'forward' | 'reload'): Promise<void>;
  page: AppPage;
  /** Sends a request as an outsider: without the cookies of the page, and without following redirects. */
  request(method: string, path: string, options?: RequestOptions): Promise<Answer>;
  /** What the page itself has sent since it was loaded, without documents, files and prefetches. */
  sentByPage(): Promise<SentByPage[]>;
  /** How many documents the page has loaded since the app was opened. */
  documents(): Promise<number>;
  /** Path and query in the address bar. */
  location(): Promise<string>;
  /** Cookies of this client, by name. */
  cookies(): Promise<Record<string, string>>;
  /** What the server has printed since the app was opened. */
  serverLog(): Promise<string>;
  /** The same app for a client that runs no JavaScript. */
  withoutScripts(): Promise<App>;
  /** A second tab of the same client: it shares the cookies. */
  secondTab(): Promise<App>;
}

export interface Step {
  /** In plain language; a difference between the targets is named by it. */
  name: string;
  run(app: App): Promise<void>;
}

/** One place in the code of an example that its lesson hangs on, and the step that must notice it broken. */
export interface Mutation {
  variant: string;
  /** Path in the app, such as `/app/cart/actions.ts`. */
  file: string;
  /** Occurs once in the file. */
  find: string;
  replace: string;
  /** The name of a step of that variant. */
  failing: string;
}
