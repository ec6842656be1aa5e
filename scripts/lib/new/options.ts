/** The words and flags of `npm run new`. */
import { parseArgs } from 'node:util';
import { closestMatch } from '../../../catalog/closest-match';
import { UserError } from '../user-error';
import { valuesText } from './choices';
import type { AskedAnswers, AskedQuestion } from './kind';
import { kindNamed, kinds } from './kinds';
import type { Project } from './plan';

export interface NewOptions {
  help: boolean;
  dryRun: boolean;
  /** Take what is not given as it is, and ask nothing. */
  yes: boolean;
  kindName: string | undefined;
  id: string | undefined;
  /** The other flags. */
  given: AskedAnswers;
}

const kindLines = () => Object.entries(kinds).map(([name, { summary }]) => `  ${name.padEnd(11)} ${summary}`);

const general = `npm run new -- <kind> <id> [flags]: writes a start that the content check accepts, and opens nothing

${kindLines().join('\n')}

  --dry-run    shows what would be written, and writes nothing
  --yes        asks nothing: what no flag says is left for you to write
  --help       after a kind, also its flags: npm run new -- row --help

In a terminal it asks for what no flag says. CONTRIBUTING.md shows how to write each kind by hand.`;

/** With the values of a flag, or a few of them and how to see all. */
const flagLine = (question: AskedQuestion, project: Project | undefined): string =>
  `  --${question.name.padEnd(22)} ${question.ask}${valuesText(question, project)}`;

/** @returns what a person reads who asks for help, with the flags of a kind where it is known */
export function newHelp(name?: string, project?: Project): string {
  const kind = kindNamed(name);
  if (!kind) return general;
  const flags = kind.questions.map((question) => flagLine(question, project));
  return [
    `npm run new -- ${name} <id> [flags]: ${kind.summary}`,
    '',
    `  <id> ${kind.idIs}`,
    '',
    ...flags,
    '  --dry-run, --yes         show what would be written; ask nothing',
  ].join('\n');
}

const booleans = ['help', 'dry-run', 'yes'] as const;

function read(args: string[]) {
  const names = new Set(Object.values(kinds).flatMap(({ questions }) => questions.map(({ name }) => name)));
  const options = {
    ...Object.fromEntries([...names].map((name) => [name, { type: 'string' as const }])),
    ...Object.fromEntries(booleans.map((name) => [name, { type: 'boolean' as const }])),
  };
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const unknown = /Unknown option '--([\w-]+)'/.exec(message)?.[1];
    const meant = unknown && closestMatch(unknown, [...names, ...booleans]);
    const first = unknown
      ? `There is no flag --${unknown}.${meant ? ` Did you mean --${meant}?` : ''}`
      : message;
    throw new UserError(`${first}\n\n${newHelp(args.find((word) => kindNamed(word)))}`);
  }
}

function requireKind(name: string | undefined): void {
  if (name === undefined || kindNamed(name)) return;
  const meant = closestMatch(name, Object.keys(kinds));
  throw new UserError(`There is no kind "${name}".${meant ? ` Did you mean "${meant}"?` : ''}\n\n${general}`);
}

function requireOwnFlags(name: string | undefined, given: AskedAnswers): void {
  const kind = kindNamed(name);
  const foreign = kind
    ? Object.keys(given).filter((flag) => !kind.questions.some((question) => question.name === flag))
    : [];
  if (foreign.length === 0) return;
  const flags = foreign.map((flag) => `--${flag}`).join(', ');
  throw new UserError(`Not a flag of ${name}: ${flags}\n\n${newHelp(name)}`);
}

/** @throws {UserError} for a kind or a flag that does not exist, and for words too many */
export function readNewOptions(args: string[]): NewOptions {
  const { values, positionals } = read(args);
  const [kindName, id, ...more] = positionals;
  requireKind(kindName);
  if (more.length > 0) {
    throw new UserError(
      `Too many words: ${more.join(' ')}. Put text with blanks in quotes, and write "--" behind "npm run new".`,
    );
  }
  const given = Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as const] : [],
    ),
  );
  requireOwnFlags(kindName, given);
  const has = (name: (typeof booleans)[number]) => values[name] === true;
  return { help: has('help'), dryRun: has('dry-run'), yes: has('yes'), kindName, id, given };
}
