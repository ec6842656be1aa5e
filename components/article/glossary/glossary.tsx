import type { Term } from '../../data';
import { Inline } from '../../ui/inline';
import styles from '../article.module.css';

/** Every word of the glossary, in the order of the alphabet. */
export function Glossary({ terms }: { terms: readonly Term[] }) {
  const sorted = [...terms].sort((a, b) => a.term.localeCompare(b.term, 'en', { sensitivity: 'base' }));
  return (
    <dl className={styles.glossary} data-pagefind-ignore="">
      {sorted.map(({ id, term, definition, docs }) => (
        <div key={id} id={id}>
          <dt>{term}</dt>
          <dd>
            <Inline text={definition} />
            {docs && (
              <>
                {' '}
                <a href={docs}>Documentation of {term}</a>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
