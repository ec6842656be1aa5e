/** What frame A and the worker that compiles say to each other. */

import type { Build, CompiledApp } from './compiled-app';
import type { Files, Problem } from './protocol';

/** Frame A → worker. */
export interface ToCompiler {
  files: Files;
  build: Build;
}

/** Worker → frame A. One `compiled` or `refused` answers each request, in their order. */
export type FromCompiler =
  /** It listens: what it takes from now on is the work. */
  | { type: 'ready' }
  /** Works on this file from now on; what it is ended at may be there. */
  | { type: 'file'; file: string }
  | { type: 'compiled'; compiled: CompiledApp }
  | { type: 'refused'; problem: Problem };
