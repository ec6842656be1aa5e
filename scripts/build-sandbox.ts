/** `tsx scripts/build-sandbox.ts` builds the sandbox into `public/sandbox/` and the previews of the examples. */
import { buildSandbox } from './lib/sandbox-build';

await buildSandbox({ previews: true });
