/** `npm run new -- experiment`: a question to real builds of Next.js. */
import { targets } from '../../../catalog/vocabulary';
import { placesOf } from './ids';
import type { AskedAnswers, RecordKind } from './kind';
import type { Plan } from './plan';
import { startFolder } from './start';
import { quoted } from './yaml-text';

const current = targets[targets.length - 1]?.next;

function plan(id: string, { question = '', answer = '' }: AskedAnswers): Plan {
  const folder = `evidence/experiments/${id}`;
  const files = startFolder('experiment', {
    '{id}': id,
    '{question}': quoted(question),
    '{answer}': quoted(answer),
  });
  return {
    files: Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text])),
    notes: [
      'It runs as it is, and asks a Route Handler for a GET and a POST. Change that into what you want to know.',
    ],
    next: [
      `In ${folder}, write the pages in app/, what is sent in steps.ts, and the answer and what you expect in experiment.yaml.`,
      `\`npm run evidence -- --only ${id} --next ${current}\` runs it on the current release, with and without Cache Components.`,
      `\`npm run evidence -- --only ${id}\` records all ${targets.length} targets. Add evidence/recordings/*/${id}.json to your pull request.`,
      `Name it as the proof of a claim, or show it in an article with <Experiment id="${id}" />.`,
    ],
    awaited: {
      isMeant: ({ got }) => got.startsWith('an experiment without a recording'),
      sentence: 'Until it is recorded (step 3), the content check asks for its recordings.',
    },
  };
}

export const experiment: RecordKind = {
  summary: 'a question to real builds of Next.js 14, 15 and 16, in evidence/experiments/<id>/',
  idIs: 'says what is measured in two to four words, such as body-limits, and is its address: /evidence/body-limits',
  questions: [
    {
      name: 'question',
      ask: 'The question in one sentence',
      fallback: () => "Which status does a Route Handler return for a method that it doesn't export?",
    },
    {
      name: 'answer',
      ask: 'What the recordings show, for somebody who has read nothing else',
      fallback: () => 'TODO: what the recordings show, for somebody who has read nothing else.',
    },
  ],
  taken: ({ content }) => placesOf(content.experiments),
  plan,
};
