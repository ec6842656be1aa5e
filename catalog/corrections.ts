import type { Content } from './content';
import type { Entries } from './entries';
import { nearest } from './nearest';
import type { Problem } from './problem';
import { problemIn } from './references';
import type { Source } from './types';

/** The examples of the articles as examples of ours name them, such as `raj-next14/like-button`. */
const namesIn = (sources: Entries<Source>) =>
  sources.valid.flatMap(({ value }) => value.examples.map(({ id }) => `${value.id}/${id}`));

/** What an example corrects must be there. */
export function correctionProblems({ sources, examples }: Content): Problem[] {
  if (!sources.complete) return [];
  const names = new Set(namesIn(sources));
  return examples.valid.flatMap((entry) =>
    entry.value.corrects.flatMap((name, index) => {
      if (names.has(name)) return [];
      const meant = nearest(name, names);
      const fix = meant ? `write "${meant}"` : 'write one that data/sources.yaml lists under `examples`';
      return problemIn(entry, ['corrects', index], { got: `"${name}", which no article has`, fix });
    }),
  );
}
