import { type Ranked, ranked, wordsToFind } from './ranking';

/** What is used of a result of Pagefind. */
export interface FoundPages {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results: { title: string; url: string; excerpt: string; locations: number[] }[];
}

export interface Result extends Ranked {
  data: () => Promise<FoundPages>;
}

export interface Results {
  results: Result[];
}

type SearchFor = (words: string) => Promise<Results>;

/** Each page that is shown is a request: nobody reads the two hundredth. */
const mostPages = 12;
/** Of each page, the places with most of the words. */
const mostPlaces = 4;

/**
 * @param first asks for what was typed, and answers null where more was typed meanwhile
 * @param search asks for anything else
 * @returns the pages for what somebody typed, best first; null where more was typed meanwhile
 */
export async function find(
  typed: string,
  first: (words: string) => Promise<Results | null>,
  search: SearchFor,
): Promise<Results | null> {
  const words = wordsToFind(typed);
  const all = await first(words.join(' '));
  if (!all) return null;
  const { results } = all.results.length > 0 ? all : await withoutOneWord(words, search);
  const together = await sideBySide(typed, search);
  return { results: ranked(results, together.results).slice(0, mostPages).map(shown) };
}

const none: Results = { results: [] };

/** @returns the pages that have the words next to each other */
async function sideBySide(typed: string, search: SearchFor): Promise<Results> {
  const words = typed.trim().replaceAll('"', '');
  return words.includes(' ') ? search(`"${words}"`) : none;
}

/** Pagefind finds pages with all words. @returns those that lack one of them, where no page has them all */
async function withoutOneWord(words: readonly string[], search: SearchFor): Promise<Results> {
  if (words.length < 3) return none;
  const found = await Promise.all(words.map((_, left) => search(words.toSpliced(left, 1).join(' '))));
  const best = ({ results }: Results) => results[0]?.score ?? 0;
  return found.reduce((one, other) => (best(other) > best(one) ? other : one), none);
}

const shown = (result: Result): Result => ({ ...result, data: async () => named(await result.data()) });

/** A record of the data keeps its title in `name`, so that it counts less than that of a guide. */
function named(found: FoundPages): FoundPages {
  const { title: kind = '', name } = found.meta;
  const title = name ? `${kind}: ${name}` : kind;
  const places = bestPlaces(found).map((place) =>
    place.title === kind ? { ...place, title: name ?? kind } : place,
  );
  return { ...found, meta: { ...found.meta, title }, sub_results: places };
}

function bestPlaces({ url, meta, excerpt, sub_results: places }: FoundPages): FoundPages['sub_results'] {
  // The words are in its title or its description alone. Without a place it would be a heading that leads nowhere.
  if (places.length === 0) return [{ title: meta.title ?? '', url, excerpt, locations: [] }];
  const most = [...places].sort((one, other) => other.locations.length - one.locations.length);
  const kept = new Set(most.slice(0, mostPlaces));
  return places.filter((place) => kept.has(place));
}
