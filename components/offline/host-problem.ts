import { useEffect, useState } from 'react';

/** Why nothing can run here, as `note-host.tsx` has found it. */
const problems = {
  file: 'This page was opened as a file, and browsers don’t run examples from files. In the talk’s folder, the one with “index.html”, run “python3 -m http.server”, and open http://localhost:8000 in the browser.',
  origin:
    'The page around this example doesn’t let it run: the iframe’s “sandbox” attribute lacks “allow-same-origin”.',
  forms:
    'The page around this example doesn’t let it send forms: the iframe’s “sandbox” attribute lacks “allow-forms”.',
} as const;

export interface HostProblem {
  text: string;
  /** Whether the same address may do better in a tab of its own. */
  opensElsewhere: boolean;
}

/** @param found the attribute that the script has set on the document, if any */
export function hostProblem(found: string | undefined): HostProblem | undefined {
  if (found === undefined || !Object.hasOwn(problems, found)) return undefined;
  const name = found as keyof typeof problems;
  return { text: problems[name], opensElsewhere: name !== 'file' };
}

/** Whether to start anything here is of no use. */
export const isHostBlocked = (): boolean => hostProblem(document.documentElement.dataset.host) !== undefined;

/** @returns why nothing can run here, once the page is hydrated */
export function useHostProblem(): HostProblem | undefined {
  const [problem, setProblem] = useState<HostProblem>();
  useEffect(() => setProblem(hostProblem(document.documentElement.dataset.host)), []);
  return problem;
}
