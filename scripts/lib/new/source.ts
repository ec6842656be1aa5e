/** `npm run new -- source`: one more source that claims can quote. */
import { sourceIds } from '../../../catalog/vocabulary';
import { placesOf } from './ids';
import { type AskedAnswers, asWords, type RecordKind } from './kind';
import type { Plan, Project } from './plan';
import { asItem, quoted } from './yaml-text';

const file = 'data/sources.yaml';

const recordOf = (
  id: string,
  { title = '', author, date, version = '', stance = '' }: AskedAnswers,
): string =>
  [
    `id: ${id}`,
    `title: ${quoted(title)}`,
    'titled: true',
    ...(author ? [`author: ${quoted(author)}`] : []),
    ...(date ? [`date: "${date}"`] : []),
    `nextVersion: ${quoted(version)}`,
    `stance: ${quoted(stance)}`,
    'examples: []',
  ].join('\n');

const plan = (id: string, answers: AskedAnswers, { files }: Project): Plan => ({
  files: { [file]: `${(files.get(file) ?? '').trimEnd()}\n${asItem(recordOf(id, answers))}\n` },
  notes: [
    `Readers see it as "${asWords(id)}", on /sources/${id}. The decision table compares the ${sourceIds.length} sources it began with.`,
  ],
  next: [
    `In ${file}, write what the source concludes, in one line of your words, and delete what its text does not name.`,
    `Say what it says of a claim: under \`stances\` in data/claims/, with \`source: ${id}\`. Paraphrase, never copy.`,
  ],
});

export const source: RecordKind = {
  summary: 'one more source that claims can quote, in data/sources.yaml',
  idIs: 'is what readers see, such as smith-2026, and its address: /sources/smith-2026',
  questions: [
    { name: 'title', ask: 'Title as printed', fallback: asWords },
    { name: 'author', ask: 'Author, if the text names one', fallback: () => '' },
    {
      name: 'date',
      ask: 'Date, if the text names one',
      fallback: () => '',
      check: (answer) =>
        /^\d{4}(-\d{2}(-\d{2})?)?$/.test(answer) ? undefined : 'write it as 2026, 2026-11 or 2026-11-30',
    },
    { name: 'version', ask: 'The Next.js version that it is about', fallback: () => 'Names no version' },
    {
      name: 'stance',
      ask: 'What it concludes, in one line of your words',
      fallback: () => 'TODO: what the source concludes.',
    },
  ],
  taken: ({ content }) => placesOf(content.sources),
  plan,
};
