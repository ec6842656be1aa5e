/** One thing that the sandbox does otherwise than Next.js, or than a browser. */
export interface Difference {
  /** Stays; `sandbox/tests/differences.test.ts` and `sandbox/tests/parity/differences.spec.ts` hold one proof for each. */
  id: string;
  /** What of Next.js or the browser is meant. What stands between backticks is code, here and below. */
  subject: string;
  /** What the sandbox does instead, in short sentences. */
  here: string;
  reason: string;
}
