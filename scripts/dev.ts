/** `npm run dev`: the site for writing, with every change on the page immediately. What is not finished is a warning there. */
import { existsSync } from 'node:fs';
import { CatalogError, loadExamples } from '../catalog';
import { answersOn } from './lib/answers-on';
import { readFlags } from './lib/flags';
import { type Command, runCommand, tool } from './lib/run-command';
import { assertPortIsFree } from './lib/serve';
import { readBasePath, readPort } from './lib/settings';
import { editorStep, quietNext, sandboxStep } from './lib/site-build';
import { standInPreviews } from './lib/stand-in-previews';
import { runInParallel } from './lib/steps';
import { tellEdits } from './lib/tell-edits';
import { watchFolders } from './lib/watch-content';

const help = `npm run dev: the site with every change on the page immediately, on http://localhost:3000

  Pages with "draft: true" are shown, and each page says what it still lacks.
  The first time, pages open while the sandbox is being built; the examples run a few minutes later.
  PORT=4000 npm run dev takes another port.`;

/** The content is read as while writing: drafts count, and what is not finished is not a mistake yet. */
const whileWriting = { NODE_ENV: 'development' } as const;

/** Runs a script now, and again whenever a file of a layer or of the examples changes. */
function onChange(layer: string, path: string): Command {
  const watched = [layer, 'examples'].flatMap((folder) => ['--include', `${folder}/**/*`]);
  const command = tool('tsx', 'watch', '--clear-screen=false', ...watched, path);
  return { ...command, env: whileWriting, isBackground: true };
}

/** Without it examples do not run. A clone that has it need not wait until it is made again. */
const canRunExamples = () => ['public/sandbox/host.js', 'public/editor/names.json'].every(existsSync);

/** Pages show their examples from the start. Where one is not valid, Next.js says so on each page. */
function showExamples(): void {
  try {
    standInPreviews(loadExamples());
  } catch (error) {
    if (!(error instanceof CatalogError)) throw error;
  }
}

/** Once for a clone, while pages are read already. What fails here says so, and is tried again after an edit. */
async function buildSandbox(): Promise<void> {
  console.log(
    'Pages open now. Beside that, once for this clone, the sandbox is built, which takes minutes: until then no example runs.',
  );
  const how = { env: whileWriting, isBackground: true };
  try {
    await runInParallel([sandboxStep(how), editorStep(how)]);
    console.log('The sandbox is built: examples run now.');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
}

/** What pages show and Next.js does not import. */
const onlyRead = ['data', 'examples', 'evidence/experiments', 'evidence/recordings'];

/** In milliseconds: longer than `loadCatalog` takes two calls for one page. */
const afterAnEdit = 300;

export async function main(args: string[] = []) {
  if (readFlags(help, { args, options: { help: { type: 'boolean' } } }).help) {
    console.log(help);
    return 0;
  }
  const port = readPort(process.env.PORT);
  readBasePath(process.env.BASE_PATH);
  await assertPortIsFree(port);
  showExamples();
  const edits = await tellEdits();
  const env = { ...quietNext, ...edits.env };
  const dev = runCommand({ ...tool('next', 'dev', '--port', String(port)), env }, 'terminal');
  watchFolders(onlyRead, edits.tell, afterAnEdit);
  // Next.js watches what it imports; these write files that it only serves. It is up before they take a core.
  void answersOn(port).then(async () => {
    if (!canRunExamples()) await buildSandbox().then(edits.tell);
    void runCommand(onChange('data', 'scripts/publish-data.ts'), 'terminal');
    void runCommand(onChange('sandbox', 'scripts/build-sandbox.ts'), 'terminal');
  });
  const { code } = await dev;
  await edits.close();
  return code;
}
