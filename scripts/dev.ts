/** `npm run dev`: the site for writing, with every change on the page at once. */
import { runCommand, script, tool } from './lib/run-command';
import { assertPortIsFree } from './lib/serve';
import { readBasePath, readPort } from './lib/settings';
import { preparation, quietNext } from './lib/site-build';
import { together } from './lib/steps';

export async function main() {
  const port = readPort(process.env.PORT);
  readBasePath(process.env.BASE_PATH);
  await assertPortIsFree(port);
  await together(preparation);
  // `--watch` rebuilds the sandbox when a file of sandbox/ or examples/ changes; Next.js watches the rest.
  void runCommand(script('scripts/build-sandbox.ts', '--watch'), 'terminal');
  const dev = await runCommand(
    { ...tool('next', 'dev', '--port', String(port)), env: quietNext },
    'terminal',
  );
  return dev.code;
}
