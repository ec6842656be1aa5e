import type { Problem } from 'next-sandbox';
import type { SandboxState } from './sandbox-state';

/** How a sandbox begins to tell that a file of its own is missing (sandbox/host/frame.ts). */
const beginning = 'the sandbox could not be loaded: ';

/** Whether a problem is that a file of the sandbox is missing: nothing is wrong with the app. */
export const isOfSandbox = ({ message }: Pick<Problem, 'message'>): boolean => message.startsWith(beginning);

/** @returns why the sandbox could not be loaded, where nothing of the app has been shown yet */
export function unloadedIn({ problem, shown }: Pick<SandboxState, 'problem' | 'shown'>): string | undefined {
  if (shown !== undefined || !problem || !isOfSandbox(problem)) return undefined;
  return problem.message.slice(beginning.length);
}
