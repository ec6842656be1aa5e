import { closestMatch } from './closest-match';
import type { Content } from './content';
import type { Entries } from './entries';
import type { ContentProblem } from './problem';
import { problemIn } from './references';
import type { Source } from './types';

/** The examples of the articles as examples of ours name them, such as `raj-next14/like-button`. */
function namesIn(sources: Entries<Source>) {
  return sources.valid.flatMap((entry) =>
    entry.value.examples.map(({ id }, index) => ({ name: `${entry.value.id}/${id}`, entry, index })),
  );
}

/** What an example corrects must be there, and every example of an article must be corrected by one of ours. */
export function correctionProblems({ sources, examples }: Content): ContentProblem[] {
  if (!sources.complete) return [];
  const published = namesIn(sources);
  const names = new Set(published.map(({ name }) => name));
  const unknown = examples.valid.flatMap((entry) =>
    entry.value.corrects.flatMap((name, index) => {
      if (names.has(name)) return [];
      const meant = closestMatch(name, names);
      const fix = meant
        ? `write "${meant}"`
        : 'write an example that data/sources.yaml lists under `examples`';
      return problemIn(entry, ['corrects', index], { got: `"${name}", which no article has`, fix });
    }),
  );
  if (!examples.complete) return unknown;
  const corrected = new Set(examples.valid.flatMap(({ value }) => value.corrects));
  const missing = published
    .filter(({ name }) => !corrected.has(name))
    .map(({ name, entry, index }) =>
      problemIn(entry, ['examples', index, 'id'], {
        got: `"${name}", which no example of ours corrects`,
        fix: `add "${name}" to \`corrects\` of an example that shows the same done right`,
      }),
    );
  return [...unknown, ...missing];
}
