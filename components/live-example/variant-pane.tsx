'use client';

import { lazy, Suspense, type SyntheticEvent, useCallback, useEffect, useRef, useState } from 'react';
import { FileTabs, tabId } from './file-tabs';
import styles from './live-example.module.css';
import { StaticCode } from './static-code';
import type { Status, Totals, Variant } from './types';

const loadLivePane = () => import('./live-pane');
const loadEditor = () => import('./editor');
const LivePane = lazy(loadLivePane);

/** How long a pane must be in view before it starts by itself, in milliseconds. */
const dwell = 400;

const words: Record<Status, string> = {
  idle: 'Not running',
  booting: 'Starting…',
  ready: 'Running in this tab',
  error: 'Stopped at an error',
};

interface Props {
  slug: string;
  variant: Variant;
  onTotals: (variant: string, totals: Totals) => void;
}

/** One variant: static code and rendered result, which come alive when the reader wants them to. */
export function VariantPane({ slug, variant, onTotals }: Props) {
  const id = `${slug}-${variant.name}`;
  const [active, setActive] = useState(variant.open[0] ?? '');
  const [status, setStatus] = useState<Status>('idle');
  const [runs, setRuns] = useState(0);
  const run = useCallback(() => setRuns((count) => count + 1), []);
  const section = useStartInView(runs === 0, run);
  const report = useCallback((totals: Totals) => onTotals(variant.name, totals), [onTotals, variant.name]);
  const startOnCode = ({ target }: SyntheticEvent) => {
    if (runs === 0 && target instanceof Element && target.closest('[data-code]')) run();
  };
  // The editor is the largest part: it is asked for at once, beside the pane that will show it.
  if (runs === 1) void loadEditor();

  const still = <StillPane id={id} variant={variant} active={active} onWish={run} />;
  return (
    <section
      ref={section}
      className={styles.pane}
      aria-label={variant.label}
      data-example={slug}
      data-variant={variant.name}
      data-status={status}
      onFocusCapture={startOnCode}
      onPointerDownCapture={startOnCode}
    >
      <header className={styles.head}>
        <p className={styles.heading}>{variant.label}</p>
        <span role="status" className={styles.status}>
          {words[status]}
        </span>
        <button
          type="button"
          className={styles.button}
          onClick={run}
          disabled={status === 'booting'}
          data-needs-script=""
        >
          {runs === 0 ? 'Run' : 'Run again'}
        </button>
      </header>
      <FileTabs id={id} files={variant.open} active={active} onSelect={setActive} />
      {runs === 0 ? (
        still
      ) : (
        <Suspense fallback={still}>
          <LivePane
            id={id}
            variant={variant}
            active={active}
            restarts={runs - 1}
            onStatus={setStatus}
            onTotals={report}
          />
        </Suspense>
      )}
    </section>
  );
}

/** Starts what the reader has kept in view for a moment, unless the reader asked to save data. */
function useStartInView(waiting: boolean, start: () => void) {
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!waiting || !element.current || savesData()) return;
    let timer: ReturnType<typeof setTimeout>;
    const observer = new IntersectionObserver(
      ([entry]) => {
        clearTimeout(timer);
        if (entry?.isIntersecting) timer = setTimeout(start, dwell);
      },
      { rootMargin: '-20% 0px' },
    );
    observer.observe(element.current);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [waiting, start]);
  return element;
}

function savesData(): boolean {
  return window.matchMedia('(prefers-reduced-data: reduce)').matches;
}

interface StillProps {
  id: string;
  variant: Variant;
  active: string;
  onWish: () => void;
}

/** What is there without JavaScript: highlighted code and the result as rendered at build time. */
function StillPane({ id, variant, active, onWish }: StillProps) {
  return (
    <>
      <div
        id={`${id}-code`}
        role="tabpanel"
        aria-labelledby={tabId(id, active)}
        className={styles.code}
        data-code=""
      >
        <StaticCode lines={variant.highlighted[active] ?? []} />
        <button type="button" className={styles.edit} onClick={onWish} data-needs-script="">
          Edit
        </button>
      </div>
      <div className={styles.preview}>
        <iframe
          title={`${variant.label}: the page as rendered when this site was built`}
          srcDoc={variant.rendered}
          sandbox=""
          tabIndex={-1}
        />
        <button type="button" className={styles.cover} onClick={onWish} data-needs-script="">
          <span>Run it here</span>
        </button>
      </div>
      <section className={styles.wire} aria-label={`Wire: ${variant.label}`}>
        <p className={styles.hint}>Nothing sent yet: run the example and create a post.</p>
      </section>
    </>
  );
}
