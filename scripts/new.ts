/** `npm run new -- <kind> <id>`: writes the start of an article, example, claim, row, source or experiment. */
import { closestMatch } from '../catalog/closest-match';
import { answersFor } from './lib/new/answers';
import { type Ask, askAt, type Terminal } from './lib/new/ask';
import { alikeIds, requireFreeId } from './lib/new/ids';
import type { RecordKind } from './lib/new/kind';
import { kindNamed, kinds } from './lib/new/kinds';
import { type NewOptions, newHelp, readNewOptions } from './lib/new/options';
import { problemsOf, readProject } from './lib/new/plan';
import { dryReport, nextReport, writtenReport } from './lib/new/report';
import { writeAll } from './lib/new/write';
import { UserError } from './lib/user-error';

interface Setting extends Terminal {
  root: string;
}

const here = (): Setting => ({ root: process.cwd(), input: process.stdin, output: process.stdout });

async function kindFor({ kindName }: NewOptions, ask: Ask | undefined): Promise<string> {
  if (kindName !== undefined) return kindName;
  if (!ask) throw new UserError(newHelp());
  for (;;) {
    const answer = (await ask.line(`What do you want to add (${Object.keys(kinds).join(', ')}): `)).trim();
    if (kindNamed(answer)) return answer;
    const meant = closestMatch(answer, Object.keys(kinds));
    ask.report(`  "${answer}" is not one of them${meant ? `; did you mean "${meant}"?` : ''}`);
  }
}

async function idFor({ idIs }: RecordKind, name: string, { id }: NewOptions, ask: Ask | undefined) {
  if (id !== undefined) return id;
  if (ask) return (await ask.line(`Id: it ${idIs}: `)).trim();
  throw new UserError(`Write an id: npm run new -- ${name} <id>. It ${idIs}.`);
}

/** Everything is asked and planned before the first file is written. */
async function begin(options: NewOptions, { root, output }: Setting, ask: Ask | undefined): Promise<void> {
  const name = await kindFor(options, ask);
  const kind = kindNamed(name);
  if (!kind) throw new UserError(newHelp());
  const first = readProject(root);
  const id = await idFor(kind, name, options, ask);
  requireFreeId(name, kind, id, first);
  const alike = alikeIds(id, kind.taken(first).keys());
  const report = (text: string) => void output.write(`${text}\n`);
  if (alike.length > 0) report(`There is something alike already: ${alike.join(', ')}. Is it the same?\n`);
  const answers = await answersFor(kind, id, { given: options.given, project: first, ask });
  // While somebody thought about the answers, files may have changed.
  const project = ask ? readProject(root) : first;
  requireFreeId(name, kind, id, project);
  const plan = kind.plan(id, answers, project);
  const problems = problemsOf(plan, project);
  if (options.dryRun) return report(`${dryReport(plan, project)}\n${nextReport(plan, problems)}`);
  writeAll(root, plan.files, project.files);
  report(`${writtenReport(plan, project)}\n${nextReport(plan, problems)}`);
}

export async function main(args: string[] = [], setting: Setting = here()): Promise<number> {
  const options = readNewOptions(args);
  if (options.help) {
    const { kindName } = options;
    setting.output.write(`${newHelp(kindName, kindName ? readProject(setting.root) : undefined)}\n`);
    return 0;
  }
  const ask = setting.input.isTTY && !options.yes ? askAt(setting) : undefined;
  try {
    await begin(options, setting, ask);
  } finally {
    ask?.close();
  }
  return 0;
}
