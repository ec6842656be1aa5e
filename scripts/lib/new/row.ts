/** `npm run new -- row`: a use case of the decision table. */
import { DecideError, decide } from '../../../catalog/decide';
import type { DecisionCase } from '../../../catalog/types';
import {
  type FactName,
  factPatternSchema,
  factsSchema,
  factValues,
  sourceIds,
  votes,
} from '../../../catalog/vocabulary';
import { articleFile, citeRow } from './cite';
import { articleQuestion, existing, placesOf } from './ids';
import { type AskedAnswers, type AskedQuestion, asWords, type RecordKind } from './kind';
import type { Plan, Project } from './plan';
import { asItem, insertItem, quoted } from './yaml-text';

const file = 'data/decisions.yaml';
const required = ['caller', 'intent'] as const;
const optional = (Object.keys(factValues) as FactName[]).filter(
  (name) => !required.some((one) => one === name),
);

const factQuestion = (name: FactName): AskedQuestion => ({
  name,
  ask: factPatternSchema.shape[name].description?.replace(/: one value.*/, '') ?? name,
  choices: () => Object.keys(factValues[name]),
  ...(optional.includes(name) && { quiet: true, fallback: () => '' }),
});

const factsOf = ({ facts }: Pick<DecisionCase, 'facts'>) => JSON.stringify(Object.entries(facts).sort());

interface Neighbours {
  /** The facts as they are written: without those that have their default. */
  stated: Record<string, string>;
  facts: DecisionCase['facts'];
  /** Rows with the same facts. */
  alike: DecisionCase[];
}

function neighbours(answers: AskedAnswers, { content }: Project): Neighbours {
  const given = [...required, ...optional].filter((name) => answers[name]);
  const stated = Object.fromEntries(given.map((name) => [name, answers[name] ?? '']));
  const facts = factsSchema.parse(stated);
  const rows = content.decisions.valid.map(({ value }) => value);
  return { stated, facts, alike: rows.filter((row) => factsOf(row) === factsOf({ facts })) };
}

/** A row that was alone with its facts gets the heading, too. */
function withGroup(yaml: string, alone: DecisionCase, group: string): string {
  const title = new RegExp(`^(- id: ${alone.id}\\n(?:  .*\\n)*?  title: .*\\n)`, 'm');
  return yaml.replace(title, (head) => `${head}  group: ${quoted(group)}\n`);
}

function recordOf(id: string, answers: AskedAnswers, stated: Record<string, string>, group?: string): string {
  const facts = Object.entries(stated).map(
    ([name, value]) => `${name}: ${/^(yes|no)$/.test(value) ? `"${value}"` : value}`,
  );
  return [
    `id: ${id}`,
    `title: ${quoted(answers.title ?? '')}`,
    ...(group ? [`group: ${quoted(group)}`] : []),
    `facts: { ${facts.join(', ')} }`,
    'votes:',
    ...sourceIds.map((source) => `  ${source}: ${answers[source]}`),
    ...(answers.example ? [`examples: [${answers.example}]`] : []),
    `notes: ${quoted(answers.notes ?? '')}`,
  ].join('\n');
}

function verdictNote(facts: DecisionCase['facts'], { content }: Project): string {
  try {
    const { verdict, rule } = decide(
      facts,
      content.rules.valid.map(({ value }) => value),
    );
    return `The rules say "${verdict}", by "${rule}". If that looks wrong, question the facts, then the rule in data/rules.yaml.`;
  } catch (error) {
    if (error instanceof DecideError) return 'No rule decides these facts yet: add one to data/rules.yaml.';
    throw error;
  }
}

function alikeNote(alike: readonly DecisionCase[], group: string): string {
  const shown = alike.slice(0, 6).map(({ id }) => id);
  const more = alike.length - shown.length;
  return `Rows with the same facts, under "${group}": ${shown.join(', ')}${more > 0 ? `, and ${more} more` : ''}. Is yours among them?`;
}

/** A record of somebody else was changed as well: the person hears of it, and how to have it otherwise. */
function groupedNote(alone: DecisionCase, group: string, isGiven: boolean): string {
  const other = isGiven ? '' : ' `--group "…"` sets another.';
  return `This also gave "${alone.id}" the heading "${group}", because rows with the same facts need one.${other}`;
}

function plan(id: string, answers: AskedAnswers, project: Project): Plan {
  const { stated, facts, alike } = neighbours(answers, project);
  const [first] = alike;
  const group = first && (first.group ?? answers.group ?? `${first.title}, and the like`);
  const record = asItem(recordOf(id, answers, stated, group));
  const before = project.files.get(file) ?? '';
  const alone = first && !first.group ? first : undefined;
  const grouped = alone && group ? withGroup(before, alone, group) : before;
  const article = articleFile(answers.article);
  return {
    files: {
      [file]: insertItem(grouped, record, alike.at(-1)?.id),
      ...(article && { [article]: citeRow(project.files.get(article) ?? '', id) }),
    },
    notes: [
      verdictNote(facts, project),
      ...(group ? [alikeNote(alike, group)] : []),
      ...(alone && group ? [groupedNote(alone, group, Boolean(answers.group))] : []),
    ],
    next: [
      `In ${file}, write what each article recommends (silent where you gave no vote), and the notes.`,
      ...(article ? [] : ['Show it in an article: give the id to the `rows` of a <UseCases>.']),
      '`npm run check` also writes its votes and verdict into catalog/reviewed-decisions.txt. Commit that file, too.',
    ],
  };
}

export const row: RecordKind = {
  summary: 'a use case of the decision table, in data/decisions.yaml',
  idIs: 'names the use case, such as upload-avatar',
  questions: [
    { name: 'title', ask: 'The use case, as readers see it', fallback: asWords },
    ...required.map(factQuestion),
    ...optional.map(factQuestion),
    ...sourceIds.map(
      (name): AskedQuestion => ({
        name,
        ask: `What ${name} recommends`,
        choices: () => votes,
        fallback: () => 'silent',
      }),
    ),
    {
      name: 'notes',
      ask: 'What the verdict alone does not say',
      fallback: () => 'TODO: say what the verdict alone leaves out, in one or two sentences.',
    },
    {
      name: 'example',
      ask: 'An example that shows it',
      ...existing.example,
      fallback: () => '',
    },
    { name: 'group', ask: 'Heading above rows with the same facts', quiet: true },
    articleQuestion('Article that shows the row'),
  ],
  taken: ({ content }) => placesOf(content.decisions),
  plan,
};
