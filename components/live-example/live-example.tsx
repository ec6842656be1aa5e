'use client';

import { Fragment, useCallback, useState } from 'react';
import './code.css';
import { pathOnSite } from '../look/address';
import { Panel } from '../look/panel';
import { Comparison } from './comparison';
import { NoteEarlyPress } from './early-press';
import styles from './live-example.module.css';
import type { Example, Totals } from './types';
import { VariantPane } from './variant-pane';
import { WithoutScript } from './without-script';

interface Props extends Example {
  /** The page is about this example alone: its heading is the title. */
  isAlone?: boolean;
}

/** An example in all its variants, side by side: code, preview and wire of each. */
export function LiveExample({ slug, title, lesson, variants, try: tries, production, isAlone }: Props) {
  const [totals, setTotals] = useState<Record<string, Totals>>({});
  const onTotals = useCallback(
    (variant: string, next: Totals) => setTotals((known) => ({ ...known, [variant]: next })),
    [],
  );
  return (
    <figure className={styles.example} aria-label={`Live example: ${title}`}>
      <figcaption>
        {!isAlone && <p className={styles.title}>{title}</p>}
        {lesson}
      </figcaption>
      <NoteEarlyPress />
      <div className={styles.panes}>
        {variants.map((variant) => (
          <VariantPane key={variant.name} slug={slug} variant={variant} onTotals={onTotals} />
        ))}
      </div>
      <WithoutScript variants={variants} />
      <Panel name="The comparison">
        <Comparison variants={variants} totals={totals} />
      </Panel>
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
      </p>
      <div className={styles.notes}>
        <List title="Try" items={tries} />
        <List title="For production, add" items={production} />
      </div>
    </figure>
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
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}
