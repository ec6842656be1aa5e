import type { ExampleView } from '../../catalog';
import { exampleProps } from '../live-example/example-props';
import { highlight } from '../live-example/highlight';
import { type Start, starterId } from './origin';
import type { PlaygroundProps } from './playground';
import { starterFiles } from './starter-files';

/** Everything the playground's page needs; runs while the site is built. */
export async function playgroundProps(examples: ExampleView[]): Promise<PlaygroundProps> {
  const files = await starterFiles();
  const highlighted = await Promise.all(
    Object.entries(files).map(async ([path, code]) => [path, await highlight(path, code)] as const),
  );
  const starter = { id: starterId, title: 'The starter: notes', files, open: '/app/page.tsx' };
  return {
    starts: [starter, ...(await Promise.all(examples.map(startsOf))).flat()],
    highlighted: Object.fromEntries(highlighted),
  };
}

async function startsOf(example: ExampleView): Promise<Start[]> {
  const { slug, title, variants } = await exampleProps(example);
  return variants.map(({ name, label, files, open }) => ({
    id: `${slug}/${name}`,
    title: `${title}: ${label}`,
    files,
    open: open[0],
  }));
}
