import { hasEachWord } from '../ui/has-each-word';
import type { AddressFilter } from '../ui/use-address-filter';
import type { Card } from './card';

/** What a reader narrows the gallery to: words that must occur, and the id of a use case (none means all). */
export interface GalleryFilter {
  words: string;
  useCase: string;
}

export const filterInAddress: AddressFilter<GalleryFilter> = {
  none: { words: '', useCase: '' },
  fromSearch(search) {
    const params = new URLSearchParams(search);
    return { words: params.get('q') ?? '', useCase: params.get('case') ?? '' };
  },
  toSearch({ words, useCase }, search) {
    const params = new URLSearchParams(search);
    params.delete('q');
    params.delete('case');
    if (words) params.set('q', words);
    if (useCase) params.set('case', useCase);
    const text = params.toString();
    return text && `?${text}`;
  },
};

/** A card matches when each word occurs somewhere in its text, and it belongs to the use case. */
export function cardMatches(card: Card, { words, useCase }: GalleryFilter): boolean {
  const labels = [...card.variants.map(({ label }) => label), ...card.cases.map(({ title }) => title)];
  const found = hasEachWord([card.title, card.lesson, ...labels], words);
  return found && (useCase === '' || card.cases.some(({ id }) => id === useCase));
}

/** Every use case that a card belongs to, in the order of their titles. */
export function casesOf(cards: readonly Card[]): Card['cases'] {
  const byId = new Map(cards.flatMap(({ cases }) => cases).map((each) => [each.id, each]));
  return [...byId.values()].sort((a, b) => a.title.localeCompare(b.title));
}
