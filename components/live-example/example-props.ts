import { readdir, readFile } from 'node:fs/promises';
import type { ExampleView } from '../../catalog';
import { highlight } from './highlight';
import type { Example, Variant } from './types';

const labels: Record<string, string> = {
  action: 'Server Action',
  route: 'Route Handler',
  published: 'As published, adapted',
};

/** What readers call a variant. @param own the names that its example gives */
export const variantLabel = (name: string, own: ExampleView['labels'] = {}): string =>
  own[name] ?? labels[name] ?? name;

/** Everything a page needs to show an example; runs while the site is built. */
export async function exampleProps(example: ExampleView): Promise<Example> {
  const { slug, title, lesson, production, adapted = [] } = example;
  const variants = await Promise.all(
    example.variants.map((variant) =>
      variantProps(example, variant, variantLabel(variant.name, example.labels)),
    ),
  );
  return { slug, title, lesson, try: example.try, production, adapted, variants };
}

async function variantProps(
  { slug, steps }: ExampleView,
  { name, files, open }: ExampleView['variants'][number],
  label: string,
) {
  const highlighted = await Promise.all(
    open.map(async (file) => [file, await highlight(file, files[file] ?? '')] as const),
  );
  return {
    name,
    label,
    files: { ...files },
    open,
    highlighted: Object.fromEntries(highlighted),
    rendered: await readFile(`public/rendered/${slug}.${name}.html`, 'utf8'),
    precompiled: await precompiledName(`${slug}.${name}.`),
    ...stepsOf(name, steps),
  } satisfies Variant;
}

/** Pages of the Pages Router take no property that is undefined. */
function stepsOf(name: string, all: ExampleView['steps']): Pick<Variant, 'steps'> {
  const own = all.find(({ variant }) => variant === name)?.steps;
  return own ? { steps: own.map(({ caption, open }) => ({ caption, open })) } : {};
}

/** @returns the name of what begins so, with its checksum */
async function precompiledName(start: string): Promise<string> {
  const file = (await readdir('public/compiled')).find((each) => each.startsWith(start));
  return file?.replace(/\.json$/, '') ?? '';
}
