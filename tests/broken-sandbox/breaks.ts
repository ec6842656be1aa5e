/** Places of the sandbox that are broken one at a time: the named conformance case must notice. */
import { browser } from './breaks-browser';
import { server } from './breaks-server';

export interface Break {
  /** What no longer works. */
  area: string;
  /** Below `sandbox/`. */
  file: string;
  /** Text that the file holds exactly once, and what is written in its place. */
  find: string;
  replace: string;
  /** The case that must fail: its build and group, and its name. */
  group: `${'default' | 'config' | 'classic' | 'cached'}/${string}`;
  notices: string;
}

export const breaks: readonly Break[] = [...server, ...browser];
