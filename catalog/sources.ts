import { closestMatch } from './closest-match';
import type { Content } from './content';
import type { Entries } from './entries';
import { type ContentProblem, listed } from './problem';
import { type Mention, problemIn } from './references';

/** Sources that claims and contradictions name, and data/sources.yaml has not. */
export function sourceProblems({ sources, claims, contradictions }: Content): ContentProblem[] {
  if (!sources.idsKnown) return [];
  const known = [...sources.ids.keys()];
  const unknownIn = <Value>(entries: Entries<Value>, mentions: (value: Value) => Mention[]) =>
    entries.valid.flatMap((entry) =>
      mentions(entry.value)
        .filter(({ id }) => !sources.ids.has(id))
        .map(({ keys, id }) => {
          const meant = closestMatch(id, known);
          const fix = `${meant ? `write "${meant}"` : 'choose one'}, or \`npm run check -- --explain source\``;
          return problemIn(entry, keys, { got: `"${id}"`, allowed: listed(known), fix });
        }),
    );
  return [
    ...unknownIn(claims, ({ stances }) =>
      stances.map(({ source }, index) => ({ keys: ['stances', index, 'source'], id: source })),
    ),
    ...unknownIn(contradictions, ({ sides }) =>
      sides.flatMap((side, index) =>
        side.sources.map((id, place) => ({ keys: ['sides', index, 'sources', place], id })),
      ),
    ),
  ];
}
