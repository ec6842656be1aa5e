import type { Catalog, DecisionView, ExampleView } from '../../catalog';
import { variantLabel } from '../live-example/example-props';
import { highlight } from '../live-example/highlight';
import { type ExampleStart, starterId } from './origin';
import type { PlaygroundProps } from './playground';
import { starterFiles } from './starter-files';

/** Everything the playground's page needs; runs while the site is built. */
export async function playgroundProps({
  examples,
  decisions,
  conformanceApps,
}: Pick<Catalog, 'examples' | 'decisions' | 'conformanceApps'>): Promise<PlaygroundProps> {
  const files = await starterFiles();
  const highlighted = await Promise.all(
    Object.entries(files).map(async ([path, code]) => [path, await highlight(path, code)] as const),
  );
  return {
    starter: { id: starterId, title: 'The starter: notes', files, open: '/app/page.tsx' },
    examples: inOrder(examples.flatMap((example) => startsOf(example, decisions))),
    // Those that the build refuses are opened from their rows: they are many, and each shows one fault alone.
    caseApps: conformanceApps.filter(({ isRefused }) => !isRefused).map(({ id }) => id),
    highlighted: Object.fromEntries(highlighted),
  };
}

/** What examples are about, in the order in which they are listed. */
const groups = [
  'Change data',
  'Read data',
  'Files and streams',
  'Called from outside',
  'Sign-in, services, secrets',
];
type Facts = DecisionView['facts'];

/** By the first use case that an example belongs to. */
function groupOf({ caller, intent }: Partial<Facts> = {}): string | undefined {
  if (intent === 'upload' || intent === 'download' || intent === 'stream') return groups[2];
  if (caller === 'webhook' || caller === 'other-client' || caller === 'other-origin') return groups[3];
  if (intent === 'read') return groups[1];
  return intent === 'mutate' || intent === 'pay' ? groups[0] : groups[4];
}

function startsOf(
  { slug, title, labels, variants, decisions: ids }: ExampleView,
  decisions: readonly DecisionView[],
): ExampleStart[] {
  const group = groupOf(decisions.find(({ id }) => id === ids[0])?.facts) ?? '';
  return variants.map(({ name }) => {
    const variant = variantLabel(name, labels);
    return { id: `${slug}/${name}`, title: `${title}: ${variant}`, example: title, variant, group };
  });
}

const inOrder = (starts: ExampleStart[]) =>
  [...starts].sort((one, other) => groups.indexOf(one.group) - groups.indexOf(other.group));
