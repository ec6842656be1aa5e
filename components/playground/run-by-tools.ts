import type { Files } from 'next-sandbox';
import { onDisk } from './path-rules';

/** What a download does with a file. */
export type Fate = 'kept' | 'asked' | 'never';

/** The values that Next.js reads for the app; it is the app's own code that sees them. */
const environment = /^\/\.env(?:\.(?:development|production|test))?(?:\.local)?$/;

/**
 * Files that a program runs, or takes orders from, without being told to run the app: package managers, editors, shells,
 * Git, compilers, and assistants that write code.
 */
const orders = [
  // Before or while packages are installed.
  /^(?:pnpm-workspace\.yaml|npm-shrinkwrap\.json|package-lock\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|bunfig\.toml|deno\.jsonc?|deno\.lock|binding\.gyp|lerna\.json|turbo\.json|nx\.json|mise\.toml)$/,
  // By name, as soon as a folder is opened or built.
  /^(?:makefile|justfile|rakefile|gulpfile\..+|gruntfile\..+|dockerfile|compose\.ya?ml|docker-compose\.ya?ml|.+\.code-workspace|.+\.sln|cmakelists\.txt)$/,
  // Programs that tools load as their settings.
  /^(?:next|postcss|tailwind|babel|eslint|prettier|stylelint|jest|vite|vitest|webpack|rollup|playwright|cypress|commitlint|lint-staged|lefthook|svgo|knip|tsup|drizzle|prisma|sentry\.\w+)\.(?:config|setup)\.[cm]?[jt]sx?$/,
  // Found before the program that is meant: on Windows, cmd.exe looks for `npm` in the open folder first, with these endings.
  /\.(?:com|exe|bat|cmd|vbs|vbe|jse|wsf|wsh|msc|scr|pif|ps1|psm1|hta|msi|cpl|reg)$/,
  /^(?:npm|npx|node|nodejs|next|git|gh|yarn|pnpm|bun|bunx|deno|corepack|code|cursor)\.(?:js|py)$/,
  // Read by file managers as soon as they show a folder; what such a file names may be on another host.
  /^(?:desktop\.ini|autorun\.inf)$|\.(?:lnk|url|scf|library-ms|search-ms|searchconnector-ms|desktop|webloc|inetloc)$/,
  // Read as instructions by assistants.
  /^(?:agents|claude|gemini|copilot-instructions)\.md$/,
];

/**
 * Whether a file of an app goes into a download by itself: `asked` where only if the reader wants it, `never` where it
 * has no use in one. Compared as disks do that do not tell upper from lower case.
 *
 * @param path as `pathProblem` allows it
 */
export function fateOf(path: string): Fate {
  const segments = onDisk(path).slice(1).split('/');
  if (segments.some((segment) => segment === '.git' || segment === 'node_modules')) return 'never';
  // Any of them could be run while packages are installed; a project has one, which this site writes.
  if (segments.at(-1) === 'package.json') return 'never';
  if (environment.test(path)) return 'kept';
  const hasOrders = segments.some((segment) => orders.some((order) => order.test(segment)));
  return hasOrders || segments.some((segment) => segment.startsWith('.')) ? 'asked' : 'kept';
}

/** The files that a download leaves out, for the reader to see. */
export interface LeftOut {
  /** Only if the reader wants them. */
  asked: string[];
  never: string[];
}

/** @param own files that this site itself wrote: those that are still as it wrote them go into the download */
export function leftOut(files: Files, own: Files = {}): LeftOut {
  const paths = Object.keys(files).filter((path) => files[path] !== own[path]);
  const having = (fate: Fate) => paths.filter((path) => fateOf(path) === fate).sort();
  return { asked: having('asked'), never: having('never') };
}
