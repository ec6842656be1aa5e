/** `npm run check`: content and prose, told first; then types, layout and lint, units and import rules, in about a minute. */
import { CatalogError, loadCatalog } from '../catalog';
import { elapsed } from './lib/elapsed';
import { exampleTypeConfigs } from './lib/example-types';
import { readFlags } from './lib/flags';
import { checkContent, checkProse, quickChecks } from './lib/quick-checks';
import { type Command, runCommand, script, tool } from './lib/run-command';
import { quietNext } from './lib/site-build';
import { stepTypeConfigs } from './lib/step-types';
import { commandStep, runQuickFirst, type Step } from './lib/steps';

/** Biome draws for a terminal also into a pipe; the answer is shown as text where we are not in one. */
const colors = process.stdout.isTTY ? 'force' : 'off';

/**
 * One process for all apps: it reads the types of Next.js and React once (`tsc -b` shares what it has read).
 * Content that is not valid has no examples to check; the step "Content" says what is wrong with it.
 */
function typesOfExamples(): Command[] {
  try {
    return [tool('tsc', '-b', '--noEmit', ...exampleTypeConfigs(), ...stepTypeConfigs())];
  } catch (error) {
    if (error instanceof CatalogError) return [];
    throw error;
  }
}

/** Most unit tests read the content: while it is wrong, dozens fail, and none of them says more than the check of it. */
function contentCanBeRead(): boolean {
  try {
    loadCatalog();
    return true;
  } catch (error) {
    if (error instanceof CatalogError) return false;
    throw error;
  }
}

/** Tests that start programs, or try thousands of inputs: `npm test` runs them, a check between two edits does not. */
export const longUnits = '.long.test.ts';
const withoutLong = ['--exclude', `**/*${longUnits}`];

/**
 * Two programs, each of which loads other modules: one alone is busy on one core for longer than all other steps are on the
 * other, and with two threads each would load everything.
 */
const units = [
  { name: 'Units and import rules', args: ['--exclude', 'sandbox/**', ...withoutLong] },
  { name: 'Units of the sandbox', args: ['--dir', 'sandbox', ...withoutLong] },
] as const;
const unitsNeedContent: ReadonlySet<string> = new Set(units.map(({ name }) => name));

/** The slowest first, so that no core waits at the end. */
const slowChecks = (): readonly Step[] => [
  ...units.map(({ name, args }) =>
    commandStep(
      name,
      'run `npx vitest` to see one failure at a time; an import rule that fails says how to reverse the dependency',
      { ...tool('vitest', 'run', ...args), env: process.stdout.isTTY ? {} : { NO_COLOR: '1' } },
    ),
  ),
  commandStep(
    'Types of the site and of the examples',
    'open the file at the line above; `npx tsc --noEmit` checks the site alone',
    { ...tool('next', 'typegen'), env: quietNext },
    tool('tsc', '--noEmit', '-p', '.'),
    ...typesOfExamples(),
  ),
  commandStep(
    'Layout and lint',
    '`npm run format` corrects layout and most findings; the rest is named above',
    tool('biome', 'check', '--diagnostic-level=error', `--colors=${colors}`, '.'),
  ),
];

/** Those that can say something of the content as it is. */
function checksOfTheRest(): readonly Step[] {
  if (contentCanBeRead()) return slowChecks();
  console.log('  –  Units: left out until the content is right, because most of them read it');
  return slowChecks().filter(({ name }) => !unitsNeedContent.has(name));
}

const help = `npm run check -- [flags]: content and prose, told first; then types, lint, units and import rules; about a minute

  --explain <name>    tells what a field of the data means, or shows wrong and right for a rule, instead of checking
  --prose <file>      lists every finding in the text of one file, instead of checking
  --prose all         says how many findings each file has
  --prose shrink      takes files without findings from the list of those that are not there yet`;

const flags = { explain: { type: 'string' }, prose: { type: 'string' }, help: { type: 'boolean' } } as const;

/** What answers a question instead of checking. */
function answerTo({ explain, prose }: { explain?: string; prose?: string }): Command | undefined {
  if (explain !== undefined) return checkContent('--explain', explain);
  if (prose === undefined) return undefined;
  if (prose === 'all') return script(checkProse, '--counts');
  return prose === 'shrink' ? script(checkProse, '--shrink') : script(checkProse, `--file=${prose}`);
}

export async function main(args: string[] = []) {
  const values = readFlags(help, { args, options: flags });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const answer = answerTo(values);
  if (answer) return (await runCommand(answer, 'terminal')).code;
  const start = performance.now();
  console.log('Checking content, prose, types, layout, units and import rules');
  await runQuickFirst(quickChecks, checksOfTheRest);
  console.log(`All checks passed in ${elapsed(performance.now() - start)}`);
  return 0;
}
