'use client';

import { examplePath, thumbnailPath } from '../look/address';
import { type Step, useAddressFilter } from '../look/use-address-filter';
import type { Card } from './card';
import { casesOf, type Filter, filterInAddress, matches } from './filter';
import styles from './gallery.module.css';

/** All examples: every card stands in the HTML; with JavaScript they can be narrowed. */
export function Gallery({ cards }: { cards: readonly Card[] }) {
  const [filter, change] = useAddressFilter(filterInAddress);
  const shown = cards.filter((card) => matches(card, filter));
  return (
    <div className={styles.root}>
      <FilterForm cards={cards} filter={filter} change={change} shown={shown.length} />
      <ul className={styles.cards}>
        {shown.map((card) => (
          <CardItem key={card.slug} card={card} />
        ))}
      </ul>
      {shown.length === 0 && <p>No example has these words and this use case.</p>}
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
  filter: Filter;
  change: (next: Filter, step: Step) => void;
  shown: number;
}

/** It needs JavaScript, so without it the form is not shown. */
function FilterForm({ cards, filter, change, shown }: FormProps) {
  const isNarrowed = filter.words !== '' || filter.useCase !== '';
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <noscript>
        <style>{`.${styles.form}{display:none}`}</style>
      </noscript>
      <label>
        Words
        <input
          type="search"
          value={filter.words}
          onChange={({ target }) => change({ ...filter, words: target.value }, 'replaceState')}
        />
      </label>
      <label>
        Use case
        <select
          value={filter.useCase}
          onChange={({ target }) => change({ ...filter, useCase: target.value }, 'pushState')}
        >
          <option value="">All use cases</option>
          {casesOf(cards).map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <p className={styles.count}>
        <span role="status">
          {shown === cards.length ? `All ${shown} examples` : `${shown} of ${cards.length} examples`}
        </span>
        <button
          type="button"
          disabled={!isNarrowed}
          onClick={() => change(filterInAddress.none, 'pushState')}
        >
          Clear
        </button>
      </p>
    </form>
  );
}
