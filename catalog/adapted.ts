import type { Entry } from './entries';
import type { ExampleFolder } from './examples';
import type { ContentProblem } from './problem';
import { problemIn } from './references';

const published = 'published';

/**
 * The variant "published" is code of an article, changed so that it runs: it has to say which, and what was changed. With
 * a name of its own under `labels` it is not said to be an article's.
 */
export function adaptedProblems(entry: Entry<ExampleFolder>): ContentProblem[] {
  const { variants, labels, corrects, adapted } = entry.value;
  if (!variants.some(({ name }) => name === published)) {
    if (!adapted) return [];
    const fix = 'remove it, or add the code of the article as the variant "published"';
    return [problemIn(entry, ['adapted'], { got: 'changes to code that no variant shows', fix })];
  }
  if (labels?.[published]) return [];
  if (corrects.length === 0) {
    const fix = 'name what it corrects, or give the variant "published" a name of its own under `labels`';
    return [problemIn(entry, ['corrects'], { got: 'no article, though a variant is "published"', fix })];
  }
  if (adapted) return [];
  const fix = 'add "adapted": what you changed in the article’s code so that it runs, one sentence each';
  return [problemIn(entry, ['adapted'], { got: 'nothing, though a variant is "published"', fix })];
}
