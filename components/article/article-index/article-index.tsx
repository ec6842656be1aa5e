import { pathOnSite } from '../../ui/address';
import styles from './article-index.module.css';

/** Articles that belong together, in the order of the navigation. */
export interface ArticleGroup {
  title: string;
  articles: readonly { slug: string; title: string; description: string }[];
}

/** Every article with one line on what it answers. */
export function ArticleIndex({ groups }: { groups: readonly ArticleGroup[] }) {
  return groups.map(({ title, articles }) => (
    <section key={title} className={styles.group} data-pagefind-ignore="">
      <h2>{title}</h2>
      <ul>
        {articles.map(({ slug, title: name, description }) => (
          <li key={slug}>
            <a href={pathOnSite(`/${slug}`)}>{name}</a>
            <p>{description}</p>
          </li>
        ))}
      </ul>
    </section>
  ));
}
