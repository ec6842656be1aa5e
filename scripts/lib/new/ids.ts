/** Ids: their shape, and which of them are taken. */

import { byDistance } from '../../../catalog/closest-match';
import type { Entries } from '../../../catalog/entries';
import { idSchema } from '../../../catalog/vocabulary';
import { UserError } from '../user-error';
import type { AskedQuestion, RecordKind } from './kind';
import type { Project } from './plan';

/** Every id with the place where it is. */
export const placesOf = (entries: Entries<unknown>): Map<string, string> =>
  new Map(
    [...entries.ids].map(([id, [first]]) => {
      const line = first?.file.valueAt(first.at).line;
      return [id, first ? `${first.file.path}:${line}` : id];
    }),
  );

/** The pages of `content/`, by slug. */
export const pages = ({ files }: Project): string[] =>
  [...files.keys()].flatMap((file) => /^content\/([^/]+)\.mdx$/.exec(file)?.[1] ?? []);

/** The articles that there are. */
export const articles = ({ content }: Project): string[] => content.articles.map(({ slug }) => slug);

/** Claims and rows have to be shown by one. */
export const articleQuestion = (ask: string): AskedQuestion => ({
  name: 'article',
  ask,
  choices: articles,
  listedBy: 'grep -l "<Answer>" content/*.mdx',
  fallback: () => '',
});

type Listed = Pick<AskedQuestion, 'choices' | 'listedBy'>;

/** Records that an answer may name, each kind with the command that shows all of them. */
export const existing = {
  claim: {
    choices: ({ content }) => [...content.claims.ids.keys()],
    listedBy: 'grep -h "  - id:" data/claims/*',
  },
  decision: {
    choices: ({ content }) => [...content.decisions.ids.keys()],
    listedBy: 'grep "^- id:" data/decisions.yaml',
  },
  example: { choices: ({ content }) => [...content.examples.ids.keys()], listedBy: 'ls examples' },
  experiment: {
    choices: ({ content }) => [...content.experiments.ids.keys()],
    listedBy: 'ls evidence/experiments',
  },
} as const satisfies Record<string, Listed>;

const isAlike = (id: string, other: string, edits: number) => edits <= Math.min(id.length, other.length) / 4;

/** Ids that may be the same thing in other words, the most alike first. */
export const alikeIds = (id: string, taken: Iterable<string>): string[] =>
  byDistance(id, taken)
    .filter(({ candidate, edits }) => candidate !== id && isAlike(id, candidate, edits))
    .slice(0, 3)
    .map(({ candidate }) => candidate);

/** @throws {UserError} for an id of another shape, and for one that is taken */
export function requireFreeId(name: string, kind: RecordKind, id: string, project: Project): void {
  const shape = idSchema.safeParse(id);
  if (!shape.success) throw new UserError(`"${id}" cannot be an id: ${shape.error.issues[0]?.message}.`);
  const taken = kind.taken(project);
  const place = taken.get(id);
  if (place === undefined) return;
  const alike = alikeIds(id, taken.keys());
  throw new UserError(
    [
      `The ${name} "${id}" is there already: ${place}. Nothing was written.`,
      ...(alike.length > 0 ? [`Closest to it: ${alike.join(', ')}.`] : []),
      'Change that one, or choose another id.',
    ].join('\n'),
  );
}
