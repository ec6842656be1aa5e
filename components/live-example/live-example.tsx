'use client';

import { useCallback, useEffect, useMemo, useState } from 'react';
import './code.css';
import { builderPath, examplePath } from '../ui/address';
import { Panel } from '../ui/panel';
import { AboutRun } from './about-run';
import { VariantComparison } from './comparison';
import { NoteEarlyPress } from './early-press';
import styles from './live-example.module.css';
import { defaultPaneOptions, PaneOptionsProvider } from './pane-options';
import { nameInAddress, useStepInAddress, variantAt } from './steps/in-address';
import type { Example, Totals } from './types';
import { compare, useExampleView } from './use-view';
import { VariantTabs } from './variant-tabs';
import { WithoutScript } from './without-script';

interface Props extends Example {
  /** The page is about this example alone: its heading is the title. */
  isAlone?: boolean;
}

/** An example in all its variants, one at a time or side by side: code, preview and wire of each. */
export function LiveExample({ isAlone, ...example }: Props) {
  const { slug, title, lesson, variants } = example;
  const [totals, onTotals] = useTotals();
  const [view, setView] = useExampleView(variants);
  const step = useStepInAddress(isAlone === true, variants);
  const options = useMemo(
    () => ({ ...defaultPaneOptions, ...(isAlone && { step, onStep: nameInAddress }) }),
    [isAlone, step],
  );
  useEffect(() => {
    setView((known) => variantAt(step, variants, known));
  }, [step, variants, setView]);
  return (
    <figure
      className={styles.example}
      aria-label={`Live example: ${title}`}
      data-alone={isAlone ? '' : undefined}
    >
      <figcaption>
        {!isAlone && (
          <p className={styles.title}>
            <a href={examplePath(slug)}>{title}</a>
          </p>
        )}
        {lesson}
      </figcaption>
      <NoteEarlyPress />
      <PaneOptionsProvider value={options}>
        <VariantTabs
          {...{ slug, variants, view, onTotals, isAlone }}
          onView={setView}
          after={
            <a className={styles.embed} href={builderPath(slug)}>
              Embed
            </a>
          }
        />
      </PaneOptionsProvider>
      <WithoutScript variants={variants} />
      {view === compare && (
        <Panel name="The comparison">
          <VariantComparison variants={variants} totals={totals} />
        </Panel>
      )}
      <AboutRun {...example} />
    </figure>
  );
}

/** What each variant has sent, and how it tells of it. */
export function useTotals() {
  const [totals, setTotals] = useState<Record<string, Totals>>({});
  const onTotals = useCallback(
    (variant: string, next: Totals) => setTotals((known) => ({ ...known, [variant]: next })),
    [],
  );
  return [totals, onTotals] as const;
}
