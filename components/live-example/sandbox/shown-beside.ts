import type { SandboxState } from './sandbox-state';

/** What the preview shows beside a problem: the version that has it, the last one without, or nothing yet. */
export function shownBeside(
  problem: { attempt: number },
  { shown }: Pick<SandboxState, 'shown'>,
): 'this' | 'earlier' | 'none' {
  if (shown === undefined) return 'none';
  return problem.attempt === shown ? 'this' : 'earlier';
}
