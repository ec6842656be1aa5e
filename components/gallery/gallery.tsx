'use client';

import { examplePath, thumbnailPath } from '../ui/address';
import { Choice } from '../ui/choice';
import { FilterBar } from '../ui/filter-bar';
import { type HistoryMethod, useAddressFilter } from '../ui/use-address-filter';
import type { Card } from './card';
import { cardMatches, casesOf, filterInAddress, type GalleryFilter } from './filter';
import styles from './gallery.module.css';

/** All examples: every card is in the HTML; with JavaScript they can be narrowed. */
export function Gallery({ cards }: { cards: readonly Card[] }) {
  const [filter, change] = useAddressFilter(filterInAddress);
  const shown = cards.filter((card) => cardMatches(card, filter));
  return (
    <div className={styles.root} data-pagefind-ignore="">
      <FilterForm cards={cards} filter={filter} change={change} shown={shown.length} />
      <ul className={styles.cards}>
        {shown.map((card) => (
          <CardItem key={card.slug} card={card} />
        ))}
      </ul>
      {shown.length === 0 && <p>No examples match these words and this use case.</p>}
    </div>
  );
}

function CardItem({ card: { slug, title, lesson, variants } }: { card: Card }) {
  return (
    <li className={styles.card} id={slug}>
      <div className={styles.picture} aria-hidden="true">
        {variants[0] && (
          <iframe
            title={`${title}, as rendered when this site was built`}
            src={thumbnailPath(slug, variants[0].name)}
            loading="lazy"
            // Its own policy lets no script run; without this word tools cannot look inside for faults.
            sandbox="allow-scripts"
            tabIndex={-1}
          />
        )}
      </div>
      <h2>
        <a href={examplePath(slug)}>{title}</a>
      </h2>
      <p>{lesson}</p>
      <p className={styles.variants}>{variants.map(({ label }) => label).join(' · ')}</p>
    </li>
  );
}

interface FormProps {
  cards: readonly Card[];
  filter: GalleryFilter;
  change: (next: GalleryFilter, step: HistoryMethod) => void;
  shown: number;
}

/** Narrows the gallery by words and use case. */
function FilterForm({ cards, filter, change, shown }: FormProps) {
  const { words, useCase } = filter;
  return (
    <FilterBar
      what="an example"
      words={words}
      onWords={(next) => change({ words: next, useCase }, 'replaceState')}
      status={shown === cards.length ? `All ${shown} examples` : `${shown} of ${cards.length} examples`}
      isNarrowed={words !== '' || useCase !== ''}
      onClear={() => change(filterInAddress.none, 'pushState')}
    >
      <Choice
        label="Use case"
        name="case"
        value={useCase}
        onChoose={(chosen) => change({ words, useCase: chosen }, 'pushState')}
        all="All use cases"
      >
        {casesOf(cards).map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Choice>
    </FilterBar>
  );
}
