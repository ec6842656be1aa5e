/** What the compiler makes of an app. */
import type { Problem, ServerApp } from './protocol';

/** What identifies one build; kept over the fast refreshes of a session, so that ids of actions stay. */
export interface Build {
  buildId: string;
  /** 32 bytes as hex; also the salt of the ids of Server Functions, as in Next.js. */
  encryptionKey: string;
}

export interface CompiledApp {
  app: ServerApp;
  /** The text of all stylesheets that the code imports. */
  styles: string;
  /** What the app asks for that this sandbox does not do, in words. */
  notices: string[];
  /** On-demand packages that the app imports, such as `zod`; `on-demand.ts` has their files. */
  packages: string[];
  /** Mistakes in files that no route needs: the app runs all the same. */
  strays?: Problem[];
}
