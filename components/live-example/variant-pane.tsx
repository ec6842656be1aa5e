'use client';

import { lazy, Suspense, type SyntheticEvent, useCallback, useState } from 'react';
import { FileTabs } from './file-tabs';
import styles from './live-example.module.css';
import { type SandboxState, totalsOf } from './sandbox-state';
import { StillPane } from './still-pane';
import type { Status, Totals, Variant } from './types';
import { useStartInView } from './use-start-in-view';

const LivePane = lazy(() => import('./live-pane'));

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
  const run = useCallback(() => {
    setStatus('booting');
    setRuns((count) => count + 1);
  }, []);
  const section = useStartInView(runs === 0, run);
  const report = useCallback(
    (state: SandboxState) => {
      setStatus(state.status);
      onTotals(variant.name, totalsOf(state.exchanges));
    },
    [onTotals, variant.name],
  );
  const startOnCode = ({ target }: SyntheticEvent) => {
    if (runs === 0 && target instanceof Element && target.closest('[data-code]')) run();
  };

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
          <LivePane id={id} variant={variant} active={active} restarts={runs - 1} onChange={report} />
        </Suspense>
      )}
    </section>
  );
}
