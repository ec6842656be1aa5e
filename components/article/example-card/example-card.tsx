import type { ExampleView } from '../../data';
import { examplePath } from '../../ui/address';
import { Inline } from '../../ui/inline';
import styles from '../article.module.css';

/** An example that an article points at without running it there. */
export function ExampleCard({ example }: { example: Pick<ExampleView, 'slug' | 'title' | 'lesson'> }) {
  return (
    <aside className={styles.example} aria-label={`Example: ${example.title}`}>
      <p className={styles.mark}>Run it in this browser</p>
      <p>
        <a href={examplePath(example.slug)}>{example.title}</a>
      </p>
      <p className={styles.lesson}>
        <Inline text={example.lesson} />
      </p>
    </aside>
  );
}
