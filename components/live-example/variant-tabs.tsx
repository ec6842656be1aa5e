'use client';

import { type ReactNode, useRef } from 'react';
import { useEarlyTab } from './early-press';
import { HoldScripts } from './early-start';
import { FullScreenButton } from './full-screen-button';
import styles from './live-example.module.css';
import { Tabs } from './tabs';
import type { Totals, Variant } from './types';
import { compare } from './use-view';
import { VariantPane } from './variant-pane';

interface Props {
  slug: string;
  variants: Variant[];
  /** A variant, or `compare`. */
  view: string;
  onView: (view: string) => void;
  onTotals: (variant: string, totals: Totals) => void;
  /** The page is about this example alone. */
  isAlone?: boolean;
  /** What is in the row of the variants' tabs, before and after them. */
  before?: ReactNode;
  after?: ReactNode;
}

/** All variants of an example, one at a time or side by side, and the tabs that choose. */
export function VariantTabs({ slug, variants, view, onView, onTotals, isAlone, before, after }: Props) {
  const tabsAndPanes = useRef<HTMLDivElement>(null);
  useEarlyTab(tabsAndPanes);
  const isComparing = view === compare;
  const names = variants.map(({ name }) => name);
  const idOf = (variant: string) => `${slug}-${variant}`;
  return (
    <div ref={tabsAndPanes} className={styles.tabsAndPanes}>
      <div className={styles.views} data-needs-script="">
        {before}
        <Tabs
          id={`${slug}-view`}
          label="Variants"
          className={styles.variants}
          tabs={tabsOf(variants, idOf)}
          selected={view}
          onSelect={onView}
        />
        {after}
        <FullScreenButton of={tabsAndPanes} />
      </div>
      {isAlone && <HoldScripts />}
      <div className={styles.panes} data-compare={isComparing ? '' : undefined}>
        {variants.map((variant) => (
          <VariantPane
            key={variant.name}
            id={idOf(variant.name)}
            slug={slug}
            variant={variant}
            names={names}
            view={isComparing ? 'beside' : variant.name === view ? 'alone' : 'hidden'}
            onTotals={onTotals}
          />
        ))}
      </div>
    </div>
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
