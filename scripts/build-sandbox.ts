/** `tsx scripts/build-sandbox.ts` builds the sandbox into `public/sandbox/` and the previews of the examples. */
import { CatalogError } from '../catalog';
import { buildSandbox } from './lib/sandbox-build';

try {
  await buildSandbox({ previews: true });
} catch (error) {
  if (!(error instanceof CatalogError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
