import type { SandboxState } from './sandbox-state';

/** How a sandbox begins to tell that a file of its own is missing (sandbox/host/frame.ts). */
const beginning = 'the sandbox could not be loaded: ';

/** @returns why the sandbox could not be loaded, where nothing of the app has been shown yet */
export function unloadedIn({ problem, shown }: Pick<SandboxState, 'problem' | 'shown'>): string | undefined {
  if (shown !== undefined || !problem?.message.startsWith(beginning)) return undefined;
  return problem.message.slice(beginning.length);
}
