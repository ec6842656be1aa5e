import { pathOnSite } from '../../ui/address';
import type { StepsData } from './steps-data';

export interface LoadedSteps {
  /** By variant, in order. */
  steps: StepsData;
  parts: typeof import('./moving-parts');
}

const loading = new Map<string, Promise<LoadedSteps>>();

/** Loads the steps of an example once; what failed is tried again by the next who ask. @throws where it fails */
export function loadSteps(slug: string): Promise<LoadedSteps> {
  const known = loading.get(slug);
  if (known) return known;
  const started = Promise.all([fetchSteps(slug), import('./moving-parts')]).then(([steps, parts]) => ({
    steps,
    parts,
  }));
  loading.set(slug, started);
  started.catch(() => loading.delete(slug));
  return started;
}

async function fetchSteps(slug: string): Promise<StepsData> {
  const response = await fetch(pathOnSite(`/steps/${slug}.json`));
  if (!response.ok) throw new Error(`the site answered ${response.status}`);
  return response.json();
}
