'use client';

import { type SyntheticEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Panel } from '../look/panel';
import { isHostBlocked } from '../offline/host-problem';
import { useLater } from '../offline/use-later';
import { useObstacle } from '../offline/use-obstacle';
import { Divider } from './divider';
import { useEarlyPress } from './early-press';
import { EarlyStart } from './early-start';
import { FileTabs } from './file-tabs';
import styles from './pane.module.css';
import { usePaneOptions } from './pane-options';
import { SandboxFrame } from './sandbox/sandbox-frame';
import { tabsAt } from './steps/step-variant';
import { Stepper } from './steps/stepper';
import { useStepWishes } from './steps/use-step-wishes';
import { useSteps } from './steps/use-steps';
import { StillPane } from './still-pane';
import { StillResult } from './still-result';
import type { Part } from './strip';
import type { Report, Totals, Variant } from './types';
import { useCode } from './use-code';
import { useEachTime } from './use-each-time';
import { useKept } from './use-kept';
import { useStartInView } from './use-start-in-view';

const loadLivePane = () => import('./live-pane');

/** What there is to say without a report of the running variant. */
const idle: Omit<Report, 'totals'> = { status: 'idle', words: 'Not running' };
const booting: Omit<Report, 'totals'> = { status: 'booting', words: 'Starting…' };

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
  const [asked, setActive] = useState(variant.open[0] ?? '');
  const [part, setPart] = useState<Part>('code');
  const options = usePaneOptions();
  const { file, files, lines, part: firstPart } = options;
  const steps = useSteps({ codeId: `${id}-code`, slug, variant, active: asked, onFile: setActive });
  const { shown, current, go, changed } = steps;
  useStepWishes(current > 0 && view === 'alone', go);
  // What the address asks for is known from then on.
  const [isMounted, setIsMounted] = useState(false);
  useEffect(() => setIsMounted(true), []);
  const tabs = files.filter((each) => each in shown.files);
  const open = tabsAt(variant, shown.files, variant.steps?.[current - 1]?.open ?? []);
  const active = asked in shown.files ? asked : (open[0] ?? '');
  // Kept here, so that what the reader has edited outlives a panel that fails.
  const code = useCode(shown.files, current);
  const text = code.files[active] ?? '';
  const markedFile = file ?? variant.open[0];
  const marked = useMemo(
    () => changed(active, text) ?? (active === markedFile ? lines : []),
    [changed, active, text, markedFile, lines],
  );
  const [report, setReport] = useState<Omit<Report, 'totals'>>(idle);
  const [runs, setRuns] = useState(0);
  const [hasRun, setHasRun] = useState(false);
  const run = useCallback(() => {
    if (isHostBlocked()) return;
    setReport(booting);
    setRuns((count) => count + 1);
  }, []);
  const start = useCallback(() => {
    if (isHostBlocked()) return;
    setReport((known) => (known.status === 'idle' ? booting : known));
    setRuns((count) => Math.max(count, 1));
  }, []);
  const frame = useRef<HTMLIFrameElement>(null);
  const { Part: LivePane, failure } = useLater(loadLivePane, runs);
  const { unloaded, broken } = report;
  const isStarting = report.status === 'booting' && !hasRun;
  const obstacle = useObstacle({ isStarting, runs, failure, unloaded, frame, run });
  const { status, words } = obstacle && !hasRun ? { status: 'error' as const, words: 'Not running' } : report;
  const section = useStartInView({
    isWaiting:
      runs === 0 && view !== 'hidden' && options.startsByItself && !options.isPaused && !steps.isComing,
    status,
    frame,
    start,
    loadLivePane,
  });
  useEarlyPress(section, start);
  const onReport = useCallback(
    (next: Report) => {
      setReport(next);
      if (next.status !== 'booting' && next.unloaded === undefined) setHasRun(true);
      onTotals(variant.name, next.totals);
    },
    [onTotals, variant.name],
  );
  const startOnCode = ({ target }: SyntheticEvent) => {
    if (runs === 0 && target instanceof Element && target.closest('[data-code]')) run();
  };
  const select = useCallback((next: string) => {
    setActive(next);
    setPart('code');
  }, []);

  const showAsAsked = useCallback(() => {
    const first = [file, ...files, ...variant.open].find((each) => each && each in variant.files);
    if (first) setActive(first);
    setPart(firstPart);
  }, [file, files, firstPart, variant]);
  useEffect(showAsAsked, [showAsAsked]);
  const onStep = (step: number) => go(step, { isQuiet: true });
  useKept({
    ...{ variant, code, active, part, step: current, pane: section },
    ...{ onStep, onActive: setActive, onPart: setPart },
  });
  useEachTime(options.resets, () => {
    code.resetAll();
    if (runs > 0) run();
    showAsAsked();
    if (current > 0) go(options.step ?? variant.steps?.length ?? 0, { isQuiet: true });
  });
  useEachTime(options.undos, () => code.takeBack?.());

  const isWaiting = status === 'booting' && !hasRun;
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
      data-settled={isMounted && !steps.isComing ? '' : undefined}
      onFocusCapture={startOnCode}
      onPointerDownCapture={startOnCode}
    >
      <header className={styles.head}>
        <p className={styles.heading}>{variant.label}</p>
        <button
          type="button"
          className={styles.button}
          onClick={() => isWaiting || run()}
          // Not `disabled`: a button that vanishes under the keyboard takes the focus with it.
          aria-disabled={isWaiting || (obstacle !== undefined && !obstacle.onRetry)}
          title={hasRun ? 'Restarts client and server, with empty memory and no cookies' : undefined}
          data-needs-script=""
        >
          {hasRun ? 'Run again' : 'Run'}
        </button>
        <span role="status" className={styles.status}>
          {words}
        </span>
      </header>
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
            onChange={onReport}
          />
        </Panel>
      ) : (
        still
      )}
      {!hasRun && <StillResult variant={variant} isStarting={runs > 0} onWish={run} obstacle={obstacle} />}
      <Divider name="split" label={`Width of the code: ${variant.label}`} />
      <Divider name="strip" label={`Height of the wire: ${variant.label}`} />
    </section>
  );
}
