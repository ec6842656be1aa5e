/** `npm run new -- example`: a folder with an action, a handler, and the steps that both must pass. */
import { existing, placesOf } from './ids';
import { type AskedAnswers, asWords, type RecordKind } from './kind';
import type { Plan } from './plan';
import { startFolder } from './start';
import { quoted } from './yaml-text';

const listOf = (id: string | undefined): string => (id ? `[${id}]` : '[]');

function plan(slug: string, { title = '', claim, decision }: AskedAnswers): Plan {
  const folder = `examples/${slug}`;
  const files = startFolder('example', {
    '{slug}': slug,
    '{title}': quoted(title),
    '{claims}': listOf(claim),
    '{decisions}': listOf(decision),
  });
  return {
    files: Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text])),
    notes: [
      'It runs as it is: a form, a list, an action and a handler. Change them into what you want to show.',
    ],
    next: [
      `See it in \`npm run dev\`: http://localhost:3000/examples/${slug}`,
      `\`npm run parity -- ${slug} --sandbox\` runs ${folder}/spec.ts in the sandbox; without --sandbox, on Next.js too.`,
      `Show it in an article with <LiveExample slug="${slug}" />, and name it under \`examples\` of its row in data/decisions.yaml.`,
    ],
  };
}

export const example: RecordKind = {
  summary: 'a small app in two variants that readers run, in examples/<id>/',
  idIs: 'is its folder and its address: upload-avatar becomes /examples/upload-avatar',
  questions: [
    { name: 'title', ask: 'What it does, as readers see it', fallback: asWords },
    {
      name: 'decision',
      ask: 'Row of the decision table that it belongs to',
      ...existing.decision,
      fallback: () => '',
    },
    {
      name: 'claim',
      ask: 'A claim that it shows',
      ...existing.claim,
      fallback: () => '',
    },
  ],
  taken: ({ content }) => new Map([...placesOf(content.examples), ['base', 'examples/base/']]),
  plan,
};
