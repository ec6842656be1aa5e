/** `tsx scripts/build-sandbox.ts` builds the sandbox into `public/sandbox/` and the previews of the examples. */
import { CatalogError, loadExamples } from '../catalog';
import { buildSandbox } from './lib/sandbox-build';
import { standInPreviews } from './lib/stand-in-previews';

try {
  // Somebody may look at an example that is new, before it is rendered.
  if (process.env.NODE_ENV === 'development') standInPreviews(loadExamples());
  await buildSandbox({ previews: true });
} catch (error) {
  if (!(error instanceof CatalogError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
