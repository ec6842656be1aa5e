import { absoluteUrl } from '../ui/address';
import styles from './offline.module.css';

/** Where no script runs, slides may have forbidden it: the address does better in a tab of its own. */
export const WithoutScripts = ({ slug }: { slug: string }) => (
  <noscript>
    <p className={styles.withoutScripts}>
      Nothing runs here, because scripts are off. In slides, the iframe around this example may have a
      “sandbox” attribute without “allow-scripts”.{' '}
      <a href={absoluteUrl(`/embed/${slug}`)}>Open in a new tab</a>, or copy the address:{' '}
      <code>{absoluteUrl(`/embed/${slug}`)}</code>
    </p>
  </noscript>
);
