import type { Source } from '../data';
import { sourcePath } from '../ui/address';
import { labelOf } from './source-label';
import styles from './sources.module.css';

/** One of the five sources: what it is called here, what it concludes, and which Next.js it speaks of. */
export function SourceCard({ source, isAlone = false }: { source: Source; isAlone?: boolean }) {
  const { id, title, titled, author, date, nextVersion, stance } = source;
  const byline = [author ?? 'author not named in the text', date].filter(Boolean).join(', ');
  return (
    <article className={styles.card} id={`source-${id}`}>
      <p className={styles.label}>
        {isAlone ? labelOf(id) : <a href={sourcePath(id)}>{labelOf(id)}, claim by claim</a>}
      </p>
      <p className={styles.stance}>{stance}</p>
      <p className={styles.details}>
        {titled ? <cite>{title}</cite> : `${title} (our description: the text has no title)`}
        <br />
        {byline}
        <br />
        {nextVersion}
      </p>
    </article>
  );
}
