/** What pages show of an example while its preview is still being made: without it they could not be shown at all. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compiledFolder, renderedFolder } from './preview-folders';

const preview = `<!doctype html>
<meta charset="utf-8">
<title>Being built</title>
<style>body { font: 16px/1.5 system-ui, sans-serif; margin: 1rem; }</style>
<p>The sandbox is being built, so this example doesn't run yet. The page reloads once it can.</p>
`;

interface Example {
  slug: string;
  variants: readonly { name: string }[];
}

/** @param root of the project @returns how many stand in for a preview that is not there yet */
export function standInPreviews(examples: readonly Example[], root = '.'): number {
  for (const folder of [renderedFolder, compiledFolder]) mkdirSync(join(root, folder), { recursive: true });
  const missing = examples
    .flatMap(({ slug, variants }) =>
      variants.map(({ name }) => join(root, renderedFolder, `${slug}.${name}.html`)),
    )
    .filter((file) => !existsSync(file));
  for (const file of missing) writeFileSync(file, preview);
  return missing.length;
}
