'use client';

import { Fragment, useCallback, useRef, useState } from 'react';
import './code.css';
import { pathOnSite } from '../look/address';
import { Panel } from '../look/panel';
import { Comparison } from './comparison';
import { NoteEarlyPress } from './early-press';
import { EarlyStart } from './early-start';
import { FullScreenButton } from './full-screen-button';
import styles from './live-example.module.css';
import { Tabs } from './tabs';
import type { Example, Totals, Variant } from './types';
import { compare, useView } from './use-view';
import { VariantPane } from './variant-pane';
import { WithoutScript } from './without-script';

interface Props extends Example {
  /** The page is about this example alone: its heading is the title. */
  isAlone?: boolean;
}

/** An example in all its variants, one at a time or side by side: code, preview and wire of each. */
export function LiveExample({ slug, title, lesson, variants, try: tries, production, isAlone }: Props) {
  const [totals, setTotals] = useState<Record<string, Totals>>({});
  const onTotals = useCallback(
    (variant: string, next: Totals) => setTotals((known) => ({ ...known, [variant]: next })),
    [],
  );
  const stage = useRef<HTMLDivElement>(null);
  const [view, setView] = useView(variants);
  const isComparing = view === compare;
  const idOf = (variant: string) => `${slug}-${variant}`;
  return (
    <figure
      className={styles.example}
      aria-label={`Live example: ${title}`}
      data-alone={isAlone ? '' : undefined}
    >
      <figcaption>
        {!isAlone && <p className={styles.title}>{title}</p>}
        {lesson}
      </figcaption>
      <NoteEarlyPress />
      <div ref={stage} className={styles.stage}>
        <div className={styles.views} data-needs-script="">
          <Tabs
            id={`${slug}-view`}
            label="Variants"
            className={styles.variants}
            tabs={tabsOf(variants, idOf)}
            selected={view}
            onSelect={setView}
          />
          <FullScreenButton of={stage} />
        </div>
        <div className={styles.panes} data-compare={isComparing ? '' : undefined}>
          {variants.map((variant) => (
            <VariantPane
              key={variant.name}
              id={idOf(variant.name)}
              slug={slug}
              variant={variant}
              view={isComparing ? 'beside' : variant.name === view ? 'alone' : 'hidden'}
              onTotals={onTotals}
            />
          ))}
          <EarlyStart isAlone={isAlone} />
        </div>
      </div>
      <WithoutScript variants={variants} />
      {isComparing && (
        <Panel name="The comparison">
          <Comparison variants={variants} totals={totals} />
        </Panel>
      )}
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

/** A tab for each variant, in its colour, and one for all of them where there are several. */
function tabsOf(variants: readonly Variant[], idOf: (variant: string) => string) {
  const tabs = variants.map(({ name, label }) => ({
    name,
    label: <span data-variant={name}>{label}</span>,
    controls: idOf(name),
  }));
  return variants.length > 1 ? [...tabs, { name: compare, label: 'Compare' }] : tabs;
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
