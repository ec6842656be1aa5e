import { Fragment } from 'react';
import { builderPath, pathOnSite } from '../ui/address';
import { Inline } from '../ui/inline';
import styles from './live-example.module.css';
import type { Example } from './types';

/** What runs here, what to try, and what an app in production needs besides. */
export function AboutRun({
  slug,
  variants,
  try: tries,
  production,
  adapted,
}: Omit<Example, 'title' | 'lesson'>) {
  return (
    <>
      <p className={styles.about}>
        Both halves run in this tab, by the rules of Next.js 16.4.6.{' '}
        <a href={pathOnSite('/what-the-sandbox-is')}>What is real, and what differs</a>. Open in the
        playground:{' '}
        {variants.map(({ name, label }, index) => (
          <Fragment key={name}>
            {index > 0 && ', '}
            <a href={pathOnSite(`/playground?example=${slug}&variant=${name}`)}>{label}</a>
          </Fragment>
        ))}
        . <a href={builderPath(slug)}>Embed it in slides or a page</a>.
      </p>
      <div className={styles.notes}>
        <List title="Try" items={tries} />
        <List title="For production, add" items={production} />
        {adapted.length > 0 && <List title="As published, but we changed" items={adapted} />}
      </div>
    </>
  );
}

function List({ title, items }: { title: string; items: readonly string[] }) {
  return (
    <div>
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {items.map((item) => (
          <li key={item}>
            <Inline text={item} />
          </li>
        ))}
      </ul>
    </div>
  );
}
