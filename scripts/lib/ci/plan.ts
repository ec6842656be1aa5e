/** What of the tests a change needs, and how they are shared out among runners. */
import { type PartName, partNames } from '../test-options';

/** Text that no test but those of text reads: guides for people, articles, and forms of the host. */
const prose = [
  /^[^/]+\.md$/,
  /^docs\/.*\.(md|png)$/,
  /^\.changeset\/.*\.md$/,
  /^\.github\/(ISSUE_TEMPLATE\/.*|.*\.md)$/,
  /^content\/[\w-]+\.mdx$/,
  /^\.editorconfig$/,
];

/** These run code or decide what runs, so their text is more than prose. */
const isProse = (path: string) => prose.some((pattern) => pattern.test(path));

/** @returns `prose` where only text changed; `all` for anything else, and where nothing is known to have changed */
export function kindOf(paths: readonly string[]): 'prose' | 'all' {
  return paths.length > 0 && paths.every(isProse) ? 'prose' : 'all';
}

export interface Shard {
  name: string;
  parts: readonly PartName[];
  /** Begins once the site is built elsewhere, and does not build it again. */
  needsSite: boolean;
}

/** The README's test command, one part or two on each runner. The build is a job of its own: others wait for it. */
export const shards: readonly Shard[] = [
  { name: 'Check', parts: ['check', 'units'], needsSite: false },
  { name: 'Files of the site', parts: ['site'], needsSite: true },
  { name: 'E2e', parts: ['e2e'], needsSite: true },
  { name: 'Experiments', parts: ['experiments'], needsSite: false },
  { name: 'Parity', parts: ['parity'], needsSite: false },
  { name: 'Conformance', parts: ['conformance'], needsSite: false },
];

/** The part that is a job of its own. */
export const builtAlone: PartName = 'build';

/** Parts that no runner has: a part that was added to `npm test`, and not here. */
export const forgottenParts = (): PartName[] =>
  partNames.filter((name) => name !== builtAlone && !shards.some(({ parts }) => parts.includes(name)));

const row = ({ name, parts }: Shard) => ({ name, only: parts.join(',') });

/** As lines of `$GITHUB_OUTPUT`. */
export function planText(paths: readonly string[]): string {
  const of = (needsSite: boolean) => shards.filter((shard) => shard.needsSite === needsSite).map(row);
  return [
    `kind=${kindOf(paths)}`,
    `shards=${JSON.stringify(of(false))}`,
    `shards-of-site=${JSON.stringify(of(true))}`,
    '',
  ].join('\n');
}
