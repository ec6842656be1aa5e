/** How the search orders what it finds. The search box and the test of its results use the same. */

/** What Pagefind's `options()` takes. */
export const searchOptions = {
  baseUrl: '/',
  ranking: {
    // By default a page of five lines is found before the guide that answers: each word is more of it.
    pageLength: 0.5,
    metaWeights: {
      title: 5,
      /** What a guide answers, as search engines show it. */
      description: 3,
      /** The title of a claim, an experiment, a source, a use case or a word: the guide about it comes first. */
      name: 1,
    },
  },
} as const;

/** How much more a page counts that has the words side by side, as `use server`. */
const togetherCounts = 2;

/** In every question and on every page: they would only leave out the page that answers without them. */
const fillers = new Set(
  (
    'a an and at by can could did do does for from how i if in is it me my of on or should so than that the ' +
    'then there this to was we what when where which who why will with would you your'
  ).split(' '),
);

/** Words for one thing, of which the guide writes the second. Pagefind takes "paging" for a form of "page", which is everywhere. */
const sameAs: ReadonlyMap<string, string> = new Map([['paging', 'pagination']]);

const isFiller = (word: string) => fillers.has(word.toLowerCase().replace(/[.,?!]+$/, ''));

/** @returns the words to look for, without those of every sentence; all of them where nothing else was asked for */
export function wordsToFind(typed: string): string[] {
  const words = typed.trim().split(/\s+/).filter(Boolean);
  const telling = words.filter((word) => !isFiller(word));
  return (telling.length > 0 ? telling : words).map((word) => sameAs.get(word.toLowerCase()) ?? word);
}

export interface Ranked {
  id: string;
  score: number;
}

/** @returns the results, those first that match best, where `together` names those with the words side by side */
export function ranked<Result extends Ranked>(
  results: readonly Result[],
  together: readonly Ranked[],
): Result[] {
  const ids = new Set(together.map(({ id }) => id));
  const weight = ({ id, score }: Result) => score * (ids.has(id) ? togetherCounts : 1);
  return [...results].sort((one, other) => weight(other) - weight(one));
}
