/** `npm run dev`: the site for writing, with every change on the page immediately. What is not finished is a warning there. */
import { existsSync } from 'node:fs';
import { answersOn } from './lib/answers-on';
import { readFlags } from './lib/flags';
import { type Command, runCommand, tool } from './lib/run-command';
import { assertPortIsFree } from './lib/serve';
import { readBasePath, readPort } from './lib/settings';
import { editorStep, quietNext, sandboxStep } from './lib/site-build';
import { runInParallel } from './lib/steps';

const help = `npm run dev: the site with every change on the page immediately, on http://localhost:3000

  Pages with "draft: true" are shown, and each page says what it still lacks.
  PORT=4000 npm run dev takes another port.`;

/** The content is read as while writing: drafts count, and what is not finished is not a mistake yet. */
const whileWriting = { NODE_ENV: 'development' } as const;

/** Runs a script now, and again whenever a file of a layer or of the examples changes. */
function onChange(layer: string, path: string): Command {
  const watched = [layer, 'examples'].flatMap((folder) => ['--include', `${folder}/**/*`]);
  return { ...tool('tsx', 'watch', '--clear-screen=false', ...watched, path), env: whileWriting };
}

/** What pages read when they are asked for. A clone that has it need not wait until it is made again. */
const isThere = () =>
  ['public/sandbox/index.html', 'public/rendered', 'public/editor/names.json'].every(existsSync);

export async function main(args: string[] = []) {
  if (readFlags(help, { args, options: { help: { type: 'boolean' } } }).help) {
    console.log(help);
    return 0;
  }
  const port = readPort(process.env.PORT);
  readBasePath(process.env.BASE_PATH);
  await assertPortIsFree(port);
  if (!isThere()) {
    console.log('Once, for this clone: the sandbox is built, which takes minutes');
    await runInParallel([sandboxStep(whileWriting), editorStep]);
  }
  const dev = runCommand({ ...tool('next', 'dev', '--port', String(port)), env: quietNext }, 'terminal');
  // Next.js watches what it imports; these two write files that it only serves. It is up before they take a core.
  void answersOn(port).then(() => {
    void runCommand(onChange('data', 'scripts/publish-data.ts'), 'terminal');
    void runCommand(onChange('sandbox', 'scripts/build-sandbox.ts'), 'terminal');
  });
  return (await dev).code;
}
