import type { TopicView } from '../data';
import { Claim } from './claim';
import styles from './topic-list.module.css';

/** All claims under their topics, with a list of topics to jump to. */
export function TopicList({ topics }: { topics: readonly TopicView[] }) {
  return (
    <>
      <nav aria-label="Topics" className={styles.topics}>
        <ul>
          {topics.map(({ id, title, claims }) => (
            <li key={id}>
              <a href={`#topic-${id}`}>{title}</a> <span>{claims.length}</span>
            </li>
          ))}
        </ul>
      </nav>
      {topics.map(({ id, title, claims }) => (
        <section key={id} aria-labelledby={`topic-${id}`}>
          <h2 className={styles.title} id={`topic-${id}`}>
            {title}
          </h2>
          {claims.map((claim) => (
            <Claim claim={claim} key={claim.id} />
          ))}
        </section>
      ))}
    </>
  );
}
