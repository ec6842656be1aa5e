import type { ExampleView } from '../../catalog';
import { variantLabel } from '../live-example/example-props';
import { highlight } from '../live-example/highlight';
import { type StartName, starterId } from './origin';
import type { PlaygroundProps } from './playground';
import { starterFiles } from './starter-files';

/** Everything the playground's page needs; runs while the site is built. */
export async function playgroundProps(examples: ExampleView[]): Promise<PlaygroundProps> {
  const files = await starterFiles();
  const highlighted = await Promise.all(
    Object.entries(files).map(async ([path, code]) => [path, await highlight(path, code)] as const),
  );
  return {
    starter: { id: starterId, title: 'The starter: notes', files, open: '/app/page.tsx' },
    examples: examples.flatMap(namesOf),
    highlighted: Object.fromEntries(highlighted),
  };
}

const namesOf = ({ slug, title, labels, variants }: ExampleView): StartName[] =>
  variants.map(({ name }) => ({ id: `${slug}/${name}`, title: `${title}: ${variantLabel(name, labels)}` }));
