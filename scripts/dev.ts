/** `npm run dev`: the site for writing, with every change on the page at once. */
import { type Command, runCommand, tool } from './lib/run-command';
import { assertPortIsFree } from './lib/serve';
import { readBasePath, readPort } from './lib/settings';
import { preparation, quietNext } from './lib/site-build';
import { together } from './lib/steps';

/** Runs a script again whenever a file of a layer or of the examples changes. */
function onChange(layer: string, path: string): Command {
  const watched = [layer, 'examples'].flatMap((folder) => ['--include', `${folder}/**/*`]);
  return tool('tsx', 'watch', '--clear-screen=false', ...watched, path);
}

export const help = `npm run dev serves the site while you write, and shows edits as they are saved

  PORT=3001    another port than 3000`;

export async function main() {
  const port = readPort(process.env.PORT);
  readBasePath(process.env.BASE_PATH);
  await assertPortIsFree(port);
  await together(preparation);
  // Next.js watches what it imports; these two write files that it only serves.
  void runCommand(onChange('data', 'scripts/publish-data.ts'), 'terminal');
  void runCommand(onChange('sandbox', 'scripts/build-sandbox.ts'), 'terminal');
  const dev = await runCommand(
    { ...tool('next', 'dev', '--port', String(port)), env: quietNext },
    'terminal',
  );
  return dev.code;
}
