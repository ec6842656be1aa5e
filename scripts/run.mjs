/**
 * `node scripts/run.mjs <command>` runs `scripts/<command>.ts`. Plain JavaScript, so that an old Node or
 * a missing `npm ci` ends in a sentence. TypeScript is loaded in this process, without a child, so that
 * stopping `npm start` stops the server too.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lowestNode, nodeVersionProblem } from './node-version.mjs';

function problem() {
  const version = nodeVersionProblem(process.versions.node, lowestNode());
  if (version) return version;
  if (existsSync(new URL('../node_modules/tsx/package.json', import.meta.url))) return undefined;
  return 'The dependencies are not installed yet. Run: npm ci';
}

const sentence = problem();
if (sentence) {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}

// A signal to npm ends the shell that npm started, but not what that shell started: this process, and the
// port it holds. So it ends itself once its shell is gone.
const shell = process.ppid;
if (process.env.npm_lifecycle_event) {
  const endWithShell = () => process.ppid !== shell && process.kill(process.pid, 'SIGTERM');
  setInterval(endWithShell, 500).unref();
}

// Commands work from any folder, and paths in messages are relative to the project.
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
// Commands tell each other by these; one that is left in a shell would change what runs without a word.
for (const name of [
  'PARITY_PLAN',
  'EXAMPLES',
  'EXAMPLES_FILE',
  'TARGETS',
  'MODES',
  'RECORD',
  'WHOLE_SPECS',
  'SAMPLE',
  'AXE',
  'CHROMIUM_FOUND',
  'CHROMIUM_WHOLE_FOUND',
]) {
  delete process.env[name];
}
const [command] = process.argv.splice(2, 1);
/** Some files here are no commands of their own: other commands run them. */
function isCommand(name = '') {
  const file = new URL(`${name}.ts`, import.meta.url);
  return /^[a-z-]+$/.test(name) && existsSync(file) && /^export .*\bmain\b/m.test(readFileSync(file, 'utf8'));
}

if (!isCommand(command)) {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const known = Object.keys(scripts).map((name) => `\n  npm run ${name}`);
  console.error(`\nThere is no command "${command ?? ''}". These are there:${known.join('')}\n`);
  process.exit(1);
}
/** What was foreseen carries its own words; anything else keeps its stack. */
function wordsOf(error) {
  if (['UserError', 'CatalogError'].includes(error?.name)) return `\n${error.message}\n`;
  const missing =
    error?.code === 'ERR_MODULE_NOT_FOUND' &&
    /^Cannot find (?:module|package) '([^']+)'/.exec(error.message)?.[1];
  if (!missing) return error;
  return `\nA file of the project is missing: ${missing}\ngit status shows what is deleted, git restore <path> brings it back, and npm ci installs packages\n`;
}

const { register } = await import('tsx/esm/api');
register();
const args = process.argv.slice(2);
try {
  const { main, help } = await import(`./${command}.ts`);
  // Where a command does not print its help itself.
  if (help && args.includes('--help')) console.log(help);
  else process.exitCode = (await main(args)) ?? 0;
} catch (error) {
  console.error(wordsOf(error));
  process.exitCode = 1;
}
