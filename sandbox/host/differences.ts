/**
 * What the sandbox does otherwise than Next.js 16.4.6, complete to our knowledge. The site shows this list, and
 * each entry has a proof that the difference still exists: in `sandbox/tests/differences.test.ts`, or in
 * `sandbox/tests/parity/differences.spec.ts` where it takes a browser.
 */
import { browser } from './differences/browser';
import type { Difference } from './differences/difference';
import { language } from './differences/language';
import { limits } from './differences/limits';
import { rendering } from './differences/rendering';
import { requests } from './differences/requests';
import { routing } from './differences/routing';

export type { Difference };

export const differenceGroups = [
  { title: 'Routing and files', entries: routing },
  { title: 'Rendering and caching', entries: rendering },
  { title: 'Requests and headers', entries: requests },
  { title: 'In the browser', entries: browser },
  { title: 'Language and modules', entries: language },
  { title: 'Limits', entries: limits },
] as const satisfies readonly { title: string; entries: readonly Difference[] }[];

export type DifferenceId = (typeof differenceGroups)[number]['entries'][number]['id'];

/** A step of an example, or a case of the conformance suite, that fails here and passes on a real server. */
export interface DifferingStep {
  /** The example, or the group of cases. */
  example: string;
  /** The name of the step or case. */
  step: string;
  reason: string;
  /** The entry of the list that the step shows; without, the list gets one of it. */
  difference?: DifferenceId;
}

/** `sandbox/tests/differences.test.ts` holds that each step exists; the runs themselves, that it still differs. */
export const stepsThatDiffer: readonly DifferingStep[] = [
  {
    example: 'navigation',
    step: 'with Cache Components a page that is left keeps its state for the way back',
    reason: "Pages you leave aren't kept alive.",
    difference: 'kept-pages',
  },
  {
    example: 'blog',
    step: 'a post that is not there shows the not-found of its folder, with status 200',
    reason:
      "If `generateStaticParams` doesn't list a page's params, Next.js with Cache Components sends its status and headers before rendering it. The sandbox renders it first, and responds with 404.",
  },
  {
    example: 'styles',
    step: 'a class of a CSS module may be composed of another',
    reason: 'The build fails on `composes` and names its line.',
    difference: 'composes',
  },
];
