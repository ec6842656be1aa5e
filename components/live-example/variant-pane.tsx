'use client';

import { type SyntheticEvent, useEffect, useMemo, useState } from 'react';
import { Panel } from '../ui/panel';
import { Divider } from './divider';
import { EarlyStart } from './early-start';
import { FileTabs } from './file-tabs';
import styles from './pane.module.css';
import { PaneHead } from './pane-head';
import { usePaneOptions } from './pane-options';
import { SandboxFrame } from './sandbox/sandbox-frame';
import { tabsAt } from './steps/step-variant';
import { Stepper } from './steps/stepper';
import { useStepWishes } from './steps/use-step-wishes';
import { useSteps } from './steps/use-steps';
import { StillPane } from './still-pane';
import { StillResult } from './still-result';
import type { Totals, Variant } from './types';
import { useCode } from './use-code';
import { useEachTime } from './use-each-time';
import { useKept } from './use-kept';
import { usePaneRun } from './use-pane-run';
import { useShownFile } from './use-shown-file';

interface Props {
  /** Of its element. */
  id: string;
  slug: string;
  variant: Variant;
  /** Of all variants of the example. */
  names: readonly string[];
  /** A hidden one keeps its edits, and goes on running. */
  view: 'alone' | 'beside' | 'hidden';
  onTotals: (variant: string, totals: Totals) => void;
}

/** One variant: static code and rendered result, which come alive when the reader wants them to. */
export function VariantPane({ id, slug, variant, names, view, onTotals }: Props) {
  const options = usePaneOptions();
  const { asked, setAsked, part, setPart, select, showAsAsked } = useShownFile(variant);
  const steps = useSteps({ codeId: `${id}-code`, slug, variant, active: asked, onFile: setAsked });
  const { shown, current, go, changed } = steps;
  useStepWishes(current > 0 && view === 'alone', go);
  // What the address asks for is known from then on.
  const [isMounted, setIsMounted] = useState(false);
  useEffect(() => setIsMounted(true), []);
  const tabs = options.files.filter((each) => each in shown.files);
  const open = tabsAt(variant, shown.files, variant.steps?.[current - 1]?.open ?? []);
  const active = asked in shown.files ? asked : (open[0] ?? '');
  // Kept here, so that what the reader has edited outlives a panel that fails.
  const code = useCode(shown.files, current);
  const text = code.files[active] ?? '';
  const markedFile = options.file ?? variant.open[0];
  const marked = useMemo(
    () => changed(active, text) ?? (active === markedFile ? options.lines : []),
    [changed, active, text, markedFile, options.lines],
  );
  const { section, frame, LivePane, obstacle, status, statusLabel, broken, run, runs, hasRun, ...pane } =
    usePaneRun({
      ...{ variant: variant.name, onTotals },
      startsByItself: view !== 'hidden' && options.startsByItself && !options.isPaused && !steps.isComing,
    });
  const startOnCode = ({ target }: SyntheticEvent) => {
    if (runs === 0 && target instanceof Element && target.closest('[data-code]')) run();
  };
  const onStep = (step: number) => go(step, { isQuiet: true });
  useKept({
    ...{ variant, code, active, part, step: current, pane: section },
    ...{ onStep, onActive: setAsked, onPart: setPart },
  });
  useEachTime(options.resets, () => {
    code.resetAll();
    if (runs > 0) run();
    showAsAsked();
    if (current > 0) go(options.step ?? variant.steps?.length ?? 0, { isQuiet: true });
  });
  useEachTime(options.undos, () => code.restore?.());

  const still = (
    <StillPane
      id={id}
      variant={shown}
      active={active}
      marked={marked}
      part={part}
      onPart={setPart}
      onWish={run}
    />
  );
  return (
    <section
      ref={section}
      id={id}
      className={styles.pane}
      // Side by side, no tab belongs to one of them.
      role={view === 'beside' ? undefined : 'tabpanel'}
      aria-label={variant.label}
      data-example={slug}
      data-variant={variant.name}
      data-status={status}
      data-view={view}
      data-part={part}
      data-step={current || undefined}
      // What is alive before React is there has `data-alive` already (`early-start.tsx`).
      suppressHydrationWarning
      data-settled={isMounted && !steps.isComing ? '' : undefined}
      onFocusCapture={startOnCode}
      onPointerDownCapture={startOnCode}
    >
      <PaneHead
        label={variant.label}
        statusLabel={statusLabel}
        isWaiting={pane.isWaiting}
        isBlocked={obstacle !== undefined && !obstacle.onRetry}
        hasRun={hasRun}
        onRun={run}
      />
      <div className={styles.result}>
        <SandboxFrame
          ref={frame}
          className={styles.frame}
          of={variant.label}
          precompiled={variant.precompiled}
          isAlive={hasRun}
        />
      </div>
      <EarlyStart names={names} />
      <div className={styles.files}>
        {variant.steps && (
          <Panel name="The steps">
            <Stepper captions={variant.steps.map(({ caption }) => caption)} steps={steps} />
          </Panel>
        )}
        <Panel name="The list of files">
          <FileTabs
            id={id}
            open={tabs.length > 0 ? tabs : open}
            all={Object.keys(shown.files)}
            active={active}
            broken={broken}
            onSelect={select}
          />
        </Panel>
      </div>
      {LivePane ? (
        <Panel name="The running example">
          <LivePane
            id={id}
            variant={variant}
            shown={shown}
            active={active}
            lines={marked}
            code={code}
            frame={frame}
            part={part}
            onPart={setPart}
            onSelect={select}
            restarts={runs - 1}
            onChange={pane.onReport}
          />
        </Panel>
      ) : (
        still
      )}
      {!hasRun && (
        <StillResult
          {...{ variant, obstacle }}
          isHidden={view === 'hidden'}
          isStarting={runs > 0}
          onWish={run}
        />
      )}
      <Divider name="split" label={`Width of the code: ${variant.label}`} />
      <Divider name="strip" label={`Height of the wire: ${variant.label}`} />
    </section>
  );
}
