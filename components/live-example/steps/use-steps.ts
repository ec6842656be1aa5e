'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { LineRange } from '../line-range';
import { usePaneOptions } from '../pane-options';
import type { Variant } from '../types';
import type { StepWish } from './ask-for-step';
import { type LoadedSteps, loadSteps } from './load-steps';
import { stepVariant } from './step-variant';

/** How long a file is seen as it was, where another one was in view; in milliseconds. */
const lookFirst = 350;
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

interface Pane {
  /** Of the element that shows the code. */
  codeId: string;
  slug: string;
  variant: Variant;
  /** The file in view. */
  active: string;
  onFile: (file: string) => void;
}

export interface Steps {
  /** Counted from one; 0 where the variant has no steps. */
  current: number;
  /** The variant as it is at this step. */
  shown: Variant;
  /** Whether the step that the page asks for has not come yet. */
  isComing: boolean;
  /** Why a step has not come. */
  problem?: string;
  go: (wish: StepWish, how?: How) => Promise<void>;
  /** Lines of a file that this step has changed; undefined where nobody has asked for a step. */
  changed: (file: string, text: string) => readonly LineRange[] | undefined;
}

/** The file to look at; one that the page asks for comes before. */
const fileToShow = (open: readonly string[], asked: string | undefined): string => asked ?? open[0] ?? '';

/** A file that was not in view is seen as it was before it changes. */
async function showFirst(file: string, { active, shown, onFile }: Pane & { shown: Variant }): Promise<void> {
  if (file === active || !(file in shown.files)) return;
  flushSync(() => onFile(file));
  await pause(lookFirst);
}

interface How {
  /** As when a page opens: nothing moves, and a file that the page asks for stays in view. */
  isQuiet?: boolean;
}

/** The steps that lead to a variant. They begin with the last, which is the variant itself. */
export function useSteps(pane: Pane): Steps {
  const { slug, variant } = pane;
  const { step: asked, file: askedFile, onStep } = usePaneOptions();
  const count = variant.steps?.length ?? 0;
  const [current, setCurrent] = useState(count);
  const [loaded, setLoaded] = useState<LoadedSteps>();
  const [problem, setProblem] = useState<string>();
  const [answered, setAnswered] = useState<number>();
  const at = useCallback(
    (step: number) => {
      const own = loaded?.steps[variant.name]?.[step - 1];
      return own ? stepVariant(variant, own) : variant;
    },
    [loaded, variant],
  );
  const shown = useMemo(() => (current < count ? at(current) : variant), [at, current, count, variant]);
  const latest = useRef({ ...pane, shown, current, askedFile, onStep });
  latest.current = { ...pane, shown, current, askedFile, onStep };
  const wanted = useRef(count);

  const go = useCallback(
    async (wish: StepWish, { isQuiet = false }: How = {}) => {
      const to = typeof wish === 'number' ? wish : wanted.current + (wish === 'next' ? 1 : -1);
      const step = variant.steps?.[to - 1];
      if (!step) return;
      wanted.current = to;
      try {
        const next = await loadSteps(slug);
        const file = fileToShow(step.open, isQuiet ? latest.current.askedFile : undefined);
        if (!isQuiet) await showFirst(file, latest.current);
        if (wanted.current !== to) return;
        const change = () => {
          setLoaded(next);
          setCurrent(to);
          setProblem(undefined);
          latest.current.onFile(file);
        };
        next.parts.replaceCode(latest.current.codeId, isQuiet, () => flushSync(change));
        latest.current.onStep?.(to);
      } catch (error) {
        wanted.current = latest.current.current;
        setProblem(error instanceof Error ? error.message : String(error));
      }
    },
    [slug, variant],
  );

  useEffect(() => {
    if (asked !== undefined && count > 0) go(asked, { isQuiet: true }).finally(() => setAnswered(asked));
  }, [asked, count, go]);

  const changed = useCallback(
    (file: string, text: string) =>
      loaded?.parts.changedLines(current > 1 ? at(current - 1).files[file] : undefined, text),
    [loaded, at, current],
  );
  return {
    current,
    shown,
    isComing: asked !== undefined && count > 0 && answered !== asked,
    problem,
    go,
    changed,
  };
}
