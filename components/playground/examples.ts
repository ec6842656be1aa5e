import { pathOnSite } from '../ui/address';
import type { Start, StartName } from './origin';

/** What this page needs of the published list of examples. */
interface Published {
  slug: string;
  variants: { name: string; files: Start['files']; open: string[] }[];
}

let loading: Promise<Published[]> | undefined;

async function published(): Promise<Published[]> {
  const response = await fetch(pathOnSite('/data/examples.json'));
  if (!response.ok) throw new Error(`the examples could not be loaded: the site answered ${response.status}`);
  return response.json();
}

/**
 * All examples with their files, loaded once, when a reader wants the first of them.
 *
 * @throws {Error} where they cannot be loaded; the next call tries again
 */
export async function loadExamples(names: readonly StartName[]): Promise<Start[]> {
  loading ??= published();
  const examples = await loading.catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  const files = new Map<string, Pick<Start, 'files'> & { open: string[] }>(
    examples.flatMap(({ slug, variants }) =>
      variants.map(({ name, ...rest }) => [`${slug}/${name}`, rest] as const),
    ),
  );
  return names.flatMap(({ id, title }) => {
    const found = files.get(id);
    return found ? { id, title, files: found.files, open: found.open[0] } : [];
  });
}
