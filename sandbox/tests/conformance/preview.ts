/** The release that is not out yet: with `PREVIEW` set the suite runs on it alone, and not in the sandbox. */
import { previewTargets, type Target } from '../../../evidence/targets';

/** @throws {Error} where a preview is asked for and there is none */
export function preview(): Target | undefined {
  if (!process.env.PREVIEW) return undefined;
  const [first] = previewTargets;
  if (first) return first;
  throw new Error(
    'There is no preview to run. Add one to `previewTargets` in data/schema/experiment.ts, or leave out --preview.',
  );
}
