/** What a group of conformance cases is: a small app of real Next.js files, and what must be true of it. */
import type { ConformanceMode as Mode } from '../../../data/schema';
import type { Step } from '../../../examples/app';

export type { Mode };
export const modeNames: Record<Mode, string> = {
  classic: 'without Cache Components',
  cached: 'with Cache Components',
};

export interface Case extends Step {
  /** Where Next.js itself behaves differently by mode, a case names the mode that it describes. */
  only?: Mode;
  /** The address of the public report or question that the case was written after. */
  report?: string;
}
