/** What the `steps.ts` of an experiment works with. It never learns which release it runs on but by `target`. */
import type { Page } from '@playwright/test';
import type { RunningApp } from './lab/running-app';
import type { Target } from './targets';

type ObservedScalar = string | number | boolean | null;
export type Observed = ObservedScalar | ObservedScalar[];

export interface Outgoing {
  method?: string;
  path: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  /** Another build than the one of the experiment. */
  to?: RunningApp;
}

export interface Incoming {
  status: number;
  /** By name in lower case; of a header sent more than once, all with commas between. */
  headers: Record<string, string>;
  body: string;
  /** When each piece of the body came, in milliseconds since the request was sent. */
  arrivals: number[];
}

/** What makes one build of an experiment differ from the next. */
export interface BuildChange {
  /** Files by their path in the app, such as `/app/page.tsx`; `null` takes one away. */
  files?: Record<string, string | null>;
  /** Members of next.config. */
  config?: Record<string, unknown>;
  env?: Record<string, string>;
  /** Keeps what the build before it left in `.next/cache`. */
  keepCache?: boolean;
}

export interface Build {
  ok: boolean;
  /** What `next build` printed, without colours. */
  output: string;
  /** The text of a file below the app, such as `.next/BUILD_ID`; undefined where it is not there. */
  read(path: string): string | undefined;
  /** All public JavaScript of the build. */
  publicCode(): string;
  /** Its server, started when it is first wanted and stopped with the experiment. */
  start(): Promise<RunningApp>;
}

export interface LabPage {
  page: Page;
  /** Loads a page and waits until React has taken over, where the page runs JavaScript. */
  visit(path: string): Promise<void>;
  /** Waits until the page has all answers, and has asked for nothing more since. */
  settled(): Promise<void>;
  /** What the page has sent so far beside static files and prefetches, as "POST /call-from-script". */
  sent(): string[];
}

export interface PageOptions {
  /** Whether pages may run it; they may where nothing is said. */
  javaScript?: boolean;
  to?: RunningApp;
  /**
   * How many requests are recorded of those that are the same: method, address and action. All, where nothing is said.
   * For pages that send one again and again.
   */
  keepOfEach?: number;
}

/** A fixed address that hands requests to whichever server is the current one, as a host does over a redeploy. */
export interface Gateway {
  /** What is given here receives the requests from now on. @returns the app, under the address of the gateway */
  leadTo(app: RunningApp): RunningApp;
}

export interface Lab {
  target: Target;
  /** 14, 15 or 16. */
  line: number;
  /** Sends a request as a plain HTTP client, and records the exchange. @param what is sent, and why, in words */
  send(what: string, request: Outgoing): Promise<Incoming>;
  /** A page in Chromium of which the traffic is recorded. */
  open(options?: PageOptions): Promise<LabPage>;
  /** The app of the experiment. */
  app(): Promise<RunningApp>;
  /** One more build of the experiment, with what is changed in it. */
  build(name: string, change?: BuildChange): Promise<Build>;
  /** Serves pages, by path, at another site than that of the apps. @returns its address */
  otherSite(pages: Record<string, string>): Promise<string>;
  gateway(): Promise<Gateway>;
  /**
   * Waits for what a server does behind the visitor's back and tells nobody of.
   * @param milliseconds on an idle machine; a slower one gets more
   */
  pause(milliseconds: number): Promise<void>;
  observe(name: string, value: Observed): void;
  /** Keeps times as ratios, by the name of what is compared. They are shown and never judged. */
  measured(ratios: Record<string, number[]>): void;
}

export type Steps = (lab: Lab) => Promise<void>;
