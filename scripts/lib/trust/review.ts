/** The review of dependencies: why each is here, how large it is, who keeps it, and what would take its place. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Locked, readLocked } from './lock';

export const reasonsFile = 'scripts/lib/trust/reasons.yaml';
export const reviewFile = 'docs/dependencies.md';

const places = ['readers', 'build', 'tests'] as const;
const reasonSchema = z.strictObject({
  packages: z.array(z.string()).min(1),
  in: z.enum(places),
  why: z.string(),
  instead: z.string(),
});
export type Reason = z.infer<typeof reasonSchema>;

export const readReasons = (): Reason[] =>
  z.array(reasonSchema).parse(parse(readFileSync(reasonsFile, 'utf8')));

/** The packages whose code may reach a browser. */
export const shippedNames = (): string[] =>
  readReasons().flatMap(({ in: place, packages }) => (place === 'readers' ? packages : []));

const titles = {
  readers: 'In the browser of a reader',
  build: 'While the site is built or served',
  tests: 'In checks and releases',
} as const;

/** In bytes, without packages inside it; undefined where it is not installed. */
function sizeOf(path: string): number | undefined {
  if (!existsSync(path)) return undefined;
  const files = readdirSync(path, { withFileTypes: true }).filter(({ name }) => name !== 'node_modules');
  return files.reduce((sum, entry) => {
    const inner = join(path, entry.name);
    return sum + (entry.isDirectory() ? (sizeOf(inner) ?? 0) : statSync(inner).size);
  }, 0);
}

/** Whose repository it is, as the package says. */
function keeperOf(path: string): string {
  const file = join(path, 'package.json');
  if (!existsSync(file)) return '';
  const { repository } = JSON.parse(readFileSync(file, 'utf8'));
  const url: string = typeof repository === 'string' ? repository : (repository?.url ?? '');
  return /(?:^|[/:])([\w-]+)\/[\w.-]+?(?:\.git)?(?:#.*)?$/.exec(url)?.[1] ?? 'not said';
}

const megabytes = (bytes: number | undefined) =>
  bytes === undefined ? '' : `${(bytes / 1e6).toFixed(1)} MB`;

function rowOf(locked: Locked, name: string, { why, instead }: Reason): string {
  const path = `node_modules/${name}`;
  const { version = '', license = '' } = locked[path] ?? {};
  return `| \`${name}\` ${version} | ${license} | ${megabytes(sizeOf(path))} | ${keeperOf(path)} | ${why} | ${instead} |`;
}

const head = `| package | licence | installed | kept by | why it is here | what would take its place |
| --- | --- | --- | --- | --- | --- |`;

/** The whole file. */
export function reviewText(): string {
  const locked = readLocked();
  const reasons = readReasons();
  const sections = places.map((place) => {
    const rows = reasons
      .filter((reason) => reason.in === place)
      .flatMap((reason) => reason.packages.map((name) => rowOf(locked, name, reason)));
    return `## ${titles[place]}\n\n${head}\n${rows.join('\n')}`;
  });
  const count = Object.keys(locked).length;
  return `# Dependencies

Written by \`node scripts/run.mjs dependencies\` from [reasons.yaml](../scripts/lib/trust/reasons.yaml), package.json, sandbox/package.json and
what is installed.

Every version is pinned. Dependabot proposes newer ones each week, after they have been out for seven days. The lockfile names ${count} packages: those
below, what they bring, and the same for other platforms. "Installed" is the folder of the package alone, which says little about what readers
load: \`npm run build\` and the budgets in \`tests/site-files/budgets.site.ts\` do. The licences of code in the site are at \`/licences.txt\`, and
the list of all packages is at \`/sbom.cdx.json\` (CycloneDX).

${sections.join('\n\n')}
`;
}
