import styles from '../article.module.css';
import type { ArticleComponent } from '../article-component';
import type { definition } from './definition';

export const component: ArticleComponent<typeof definition> = ({ children }) => (
  <div className={styles.pair}>{children}</div>
);
