'use client';

import { lazy, Suspense, type SyntheticEvent, useCallback, useState } from 'react';
import { Panel } from '../look/panel';
import { useEarlyPress } from './early-press';
import { FileTabs } from './file-tabs';
import styles from './live-example.module.css';
import { StillPane } from './still-pane';
import type { Report, Totals, Variant } from './types';
import { useStartInView } from './use-start-in-view';

const LivePane = lazy(() => import('./live-pane'));

/** What there is to say without a report of the running variant. */
const idle = { status: 'idle', words: 'Not running' } as const;
const booting = { status: 'booting', words: 'Starting…' } as const;

interface Props {
  slug: string;
  variant: Variant;
  onTotals: (variant: string, totals: Totals) => void;
}

/** One variant: static code and rendered result, which come alive when the reader wants them to. */
export function VariantPane({ slug, variant, onTotals }: Props) {
  const id = `${slug}-${variant.name}`;
  const [active, setActive] = useState(variant.open[0] ?? '');
  // Kept here, so that what the reader has edited outlives a panel that fails.
  const [files, setFiles] = useState(variant.files);
  const [{ status, words }, setReport] = useState<Pick<Report, 'status' | 'words'>>(idle);
  const [runs, setRuns] = useState(0);
  const run = useCallback(() => {
    setReport(booting);
    setRuns((count) => count + 1);
  }, []);
  const start = useCallback(() => {
    setReport((known) => (known.status === 'idle' ? booting : known));
    setRuns((count) => Math.max(count, 1));
  }, []);
  const section = useStartInView(runs === 0, start);
  useEarlyPress(section, start);
  const report = useCallback(
    (next: Report) => {
      setReport(next);
      onTotals(variant.name, next.totals);
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
          {words}
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
      <Panel name="The list of files">
        <FileTabs id={id} files={variant.open} active={active} onSelect={setActive} />
      </Panel>
      {runs === 0 ? (
        still
      ) : (
        <Panel name="The running example">
          <Suspense fallback={still}>
            <LivePane
              id={id}
              variant={variant}
              active={active}
              files={files}
              onFiles={setFiles}
              onSelect={setActive}
              restarts={runs - 1}
              onChange={report}
            />
          </Suspense>
        </Panel>
      )}
    </section>
  );
}
