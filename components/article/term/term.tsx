import type { ReactNode } from 'react';
import type { Term as Entry } from '../../data';
import { pathOnSite } from '../../ui/address';
import styles from '../article.module.css';

/** A word of the field: it links to the glossary and shows its definition on hover and on focus, without a script. */
export function Term({ entry, children }: { entry: Entry; children: ReactNode }) {
  return (
    <span className={styles.term} data-term>
      <a href={pathOnSite(`/glossary#${entry.id}`)}>{children}</a>
      <span className={styles.definition} aria-hidden="true" data-pagefind-ignore="">
        {entry.definition.replaceAll('`', '')}
      </span>
    </span>
  );
}
