import type { Variant } from '../types';
import type { StepData } from './steps-data';

/** A variant as it is at a step. What was made of its own files when the site was built stays behind. */
export function stepVariant(variant: Variant, { files: changed, highlighted: own }: StepData): Variant {
  const files = { ...variant.files };
  const highlighted = { ...variant.highlighted };
  for (const [path, text] of Object.entries(changed)) {
    delete highlighted[path];
    if (text === null) delete files[path];
    else files[path] = text;
  }
  return { ...variant, files, highlighted: { ...highlighted, ...own } };
}

/** The files that get a tab: those of the variant in their order, and what else the step shows. */
export const tabsAt = (variant: Variant, files: Variant['files'], open: readonly string[]): string[] =>
  [...new Set([...variant.open, ...open])].filter((file) => file in files);
