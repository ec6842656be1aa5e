/** `npm run check:content` checks all that contributors write, without a build: how much there is, or what to correct. */
import { explain } from '../catalog';
import { causesFirst } from '../catalog/cause';
import { checkContent } from '../catalog/check';
import { CatalogError, type ContentProblem } from '../catalog/problem';
import { pathsIn, readFiles } from '../catalog/read-files';
import { explainRule, ruleNames } from '../catalog/rules';
import { knownPackages } from './lib/content-packages';
import { contentReport, type ReportOptions } from './lib/content-report';
import { elapsed } from './lib/elapsed';
import { readFlags } from './lib/flags';
import { UserError } from './lib/user-error';
import { onEachChange } from './lib/watch-content';

const help = `npm run check:content -- [flags]: data, pages, examples and experiments, without a build; a few seconds

  --finished          takes texts that still say TODO as mistakes, as \`npm run check\` does
  --all               tells every problem; otherwise the first ten, the likeliest cause first
  --watch             checks again after each change
  --json              prints the problems as JSON
  --github            adds annotations for a pull request; GitHub Actions gets them without it
  --explain <name>    tells what a field means, or shows wrong and right for a rule, instead of checking
                      rules: ${ruleNames.join(', ')}

\`npm run fix\` corrects what a program can.`;

const flags = {
  finished: { type: 'boolean' },
  all: { type: 'boolean' },
  watch: { type: 'boolean' },
  json: { type: 'boolean' },
  github: { type: 'boolean', default: process.env.GITHUB_ACTIONS === 'true' },
  explain: { type: 'string' },
  help: { type: 'boolean' },
} as const;

const home = 'content/index.mdx';

/** Without pages, nothing is left that could name a record wrongly. */
const noPages: ContentProblem = {
  rule: 'missing-file',
  file: home,
  line: 1,
  column: 1,
  path: '(file)',
  got: 'nothing',
  fix: 'bring the folder of pages back: git restore content',
};

const nothing = { unwritten: [], counts: '' };

/** Files that cannot be read are told alone: without them, much else would seem to be missing. */
function checked(): ReturnType<typeof checkContent> {
  try {
    const files = readFiles(process.cwd());
    if (!files.has(home)) return { problems: [noPages], ...nothing };
    return checkContent(files, knownPackages(), pathsIn(process.cwd(), 'public'));
  } catch (error) {
    if (error instanceof CatalogError) return { problems: [...error.problems], ...nothing };
    throw error;
  }
}

type Options = ReportOptions & { finished?: boolean | undefined };

/** @returns whether nothing is wrong */
function check({ finished, ...options }: Options): boolean {
  const { problems, unwritten, counts } = checked();
  const wrong = finished ? causesFirst([...problems, ...unwritten]) : problems;
  const notes = finished ? [] : unwritten;
  const report = contentReport(wrong, counts, { ...options, notes });
  if (wrong.length === 0 || options.json) console.log(report);
  else console.error(report);
  return wrong.length === 0;
}

async function checkOnAndOn(options: Options): Promise<never> {
  const once = () => {
    const start = performance.now();
    if (process.stdout.isTTY) console.clear();
    check(options);
    console.log(`Checked in ${elapsed(performance.now() - start)}; waiting for a change, Ctrl-C ends`);
  };
  once();
  return onEachChange(once);
}

function explained(name: string): string {
  const rule = explainRule(name);
  if (rule) return rule;
  try {
    return explain(name);
  } catch (error) {
    throw new UserError(`${error instanceof Error ? error.message : error}; rules: ${ruleNames.join(', ')}`);
  }
}

export async function main(args: string[] = []) {
  const options = readFlags(help, { args, options: flags });
  if (options.help) console.log(help);
  else if (options.explain !== undefined) console.log(explained(options.explain));
  else if (options.watch) return checkOnAndOn(options);
  else if (!check(options)) return 1;
  return 0;
}
