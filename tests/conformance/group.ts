/** What a group of conformance cases is: a small app of real Next.js files, and what must be true of it. */
import type { Step } from '../../examples/app';

/** `cached`: with Cache Components; `classic`: without. */
export type Mode = 'classic' | 'cached';
export const modes: readonly Mode[] = ['classic', 'cached'];
export const modeNames: Record<Mode, string> = {
  classic: 'without Cache Components',
  cached: 'with Cache Components',
};

export interface Case extends Step {
  /** Where Next.js itself behaves differently by mode, a case names the mode that it describes. */
  only?: Mode;
}
