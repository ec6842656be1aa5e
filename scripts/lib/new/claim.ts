/** `npm run new -- claim`: a statement with a verdict and its proof. */
import { claimVerdicts } from '../../../catalog/vocabulary';
import { articleFile, citeClaim } from './cite';
import { articleQuestion, existing, placesOf } from './ids';
import { type AskedAnswers, asWords, type RecordKind } from './kind';
import type { Plan, Project } from './plan';
import { asItem, insertItem, quoted } from './yaml-text';

const topicFile = (topic: string, { content }: Project): string =>
  content.topics.valid.find(({ value }) => value.topic === topic)?.file.path ?? `data/claims/${topic}.yaml`;

function proofOf({ experiment, docs = '', shows = '' }: AskedAnswers): string[] {
  const first = experiment ? `experiment: ${experiment}` : `docs: ${docs}`;
  return ['proof:', `  - ${first}`, `    shows: ${quoted(shows)}`];
}

const recordOf = (id: string, answers: AskedAnswers): string =>
  [
    `id: ${id}`,
    `statement: ${quoted(answers.statement ?? '')}`,
    'stances: []',
    `verdict: ${answers.verdict}`,
    `why: ${quoted(answers.why ?? '')}`,
    ...proofOf(answers),
  ].join('\n');

function plan(id: string, answers: AskedAnswers, project: Project): Plan {
  const file = topicFile(answers.topic ?? '', project);
  const article = articleFile(answers.article);
  const item = asItem(recordOf(id, answers), '  ');
  return {
    files: {
      [file]: insertItem(project.files.get(file) ?? '', item),
      ...(article && { [article]: citeClaim(project.files.get(article) ?? '', id) }),
    },
    notes: [],
    next: [
      ...(item.includes('TODO')
        ? [`In ${file}, write the statement, the verdict, why, and what a reader finds at the proof.`]
        : []),
      ...(article ? [] : [`Show it in an article, with <Claim id="${id}" />.`]),
      'If one of the five sources says something about it, add it to `stances`, in your words.',
    ],
  };
}

export const claim: RecordKind = {
  summary: 'a statement with a verdict and its proof, in data/claims/<topic>.yaml',
  idIs: 'says the claim in a few words, such as actions-are-a-public-surface',
  questions: [
    {
      name: 'topic',
      ask: 'Topic',
      choices: ({ content }) => content.topics.valid.map(({ value }) => value.topic),
    },
    {
      name: 'statement',
      ask: 'The claim, as a sentence that can be true or false',
      fallback: (id) => `TODO: ${asWords(id)}.`,
    },
    { name: 'verdict', ask: 'Verdict', choices: () => claimVerdicts, fallback: () => 'depends' },
    { name: 'why', ask: 'The exact fact, short', fallback: () => 'TODO: the exact fact, short.' },
    {
      name: 'docs',
      ask: 'Proof: address of primary documentation',
      fallback: () => 'https://nextjs.org/docs/app',
      check: (answer) => (/^https:\/\/\S+$/.test(answer) ? undefined : 'write a full https:// address'),
    },
    {
      name: 'experiment',
      ask: 'Proof: an experiment, in place of docs',
      ...existing.experiment,
      fallback: () => '',
      quiet: true,
    },
    {
      name: 'shows',
      ask: 'What a reader sees there',
      fallback: () => 'TODO: what a reader sees when they open it.',
    },
    articleQuestion('Article that shows the claim'),
  ],
  taken: ({ content }) => placesOf(content.claims),
  plan,
};
