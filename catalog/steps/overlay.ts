import type { StepText, VariantFiles, VariantView } from '../types';

/** By step: what lies in its folder, by path in the app. */
export type Folders = ReadonlyMap<string, VariantFiles>;

/** People write paths inside the app with or without the slash. */
export const rooted = (path: string) => (path.startsWith('/') ? path : `/${path}`);

/** What the folder of a step is laid over: the variant that it names, or the next step. */
export const beneath = ({ variant }: StepText, next: VariantFiles, variants: readonly VariantView[]) =>
  variants.find(({ name }) => name === variant)?.files ?? next;
