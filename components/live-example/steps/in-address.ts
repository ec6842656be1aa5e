import { useEffect, useState } from 'react';
import type { Variant } from '../types';
import { askForStep } from './ask-for-step';

const stepOf = (text: string | undefined | null) =>
  text && /^\d{1,3}$/.test(text) ? Number(text) : undefined;

/** @returns the step that an address asks for, by `#step-3` or `?step=3`; undefined where none of the variants has it */
export function stepIn(
  { search, hash }: Pick<Location, 'search' | 'hash'>,
  variants: readonly Variant[],
): number | undefined {
  const step = stepOf(/^#step-(\d+)$/.exec(hash)?.[1]) ?? stepOf(new URLSearchParams(search).get('step'));
  return step !== undefined && variants.some((variant) => hasStep(variant, step)) ? step : undefined;
}

const hasStep = ({ steps = [] }: Variant, step: number): boolean => step >= 1 && step <= steps.length;

/** @returns in words why none of the variants has the step that an address asks for; undefined where one has it */
export function stepProblem(step: number | undefined, variants: readonly Variant[]): string | undefined {
  if (step === undefined || variants.some((variant) => hasStep(variant, step))) return undefined;
  const most = Math.max(0, ...variants.map(({ steps = [] }) => steps.length));
  return `step: got "${step}"; ${most === 0 ? 'what is shown has no steps' : `allowed: a whole number from 1 to ${most}`}`;
}

/** @returns the name of a variant that has the step: `known` where it can be, also where no step is asked for */
export const variantAt = (step: number | undefined, variants: readonly Variant[], known: string): string =>
  step === undefined
    ? known
    : ((
        variants.find((variant) => variant.name === known && hasStep(variant, step)) ??
        variants.find((variant) => hasStep(variant, step))
      )?.name ?? known);

/** The step that the address asks for, on the page of an example; it names the one in view from there on. */
export function useStepInAddress(isOn: boolean, variants: readonly Variant[]) {
  const [step, setStep] = useState<number>();
  useEffect(() => {
    if (!isOn) return;
    setStep(stepIn(location, variants));
    const onHashChange = () => {
      const next = stepIn(location, variants);
      if (next !== undefined) askForStep(next);
    };
    window.addEventListener('hashchange', onHashChange);
    return () => window.removeEventListener('hashchange', onHashChange);
  }, [isOn, variants]);
  return step;
}

/** Writes the step in view into the address, so that it can be linked. */
export const nameInAddress = (step: number): void => history.replaceState(history.state, '', `#step-${step}`);
