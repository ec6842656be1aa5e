/** Everything that a contributor can get wrong, seen without a build. */
import { problemsOfLookups, readAll } from '../catalog';
import { causesFirst } from '../cause';
import type { Content } from '../content';
import type { Files } from '../entries';
import { pageProblems } from '../pages/problems';
import type { ContentProblem } from '../problem';
import { characterProblems } from './characters';
import { codeFileProblems, type KnownPackages } from './code-files';
import { menuProblems } from './menu';
import { missingFileProblems } from './missing-files';
import { nameProblems } from './names';
import { ownImportProblems } from './own-imports';
import { repeatProblems } from './repeated';
import { rowProblems } from './rows';
import { specProblems } from './specs';
import { strayFileProblems } from './stray-files';
import { unwrittenTexts } from './unwritten';

export type { KnownPackages };

type Address = readonly [address: string, anchors: Iterable<string> | undefined];

/** Pages that are made of records, and the anchors that records have on pages. */
function addressesIn({
  claims,
  experiments,
  examples,
  sources,
  decisions,
  advisories,
  terms,
}: Content): Address[] {
  const below = (path: string, ids: Iterable<string>): Address[] =>
    [...ids].map((id) => [`${path}/${id}`, undefined] as const);
  return [
    ...below('/claims', claims.ids.keys()),
    ...below('/evidence', experiments.ids.keys()),
    ...below('/examples', examples.ids.keys()),
    ...below('/sources', sources.ids.keys()),
    ['/decisions', decisions.ids.keys()],
    ['/advisories', advisories.ids.keys()],
    ['/glossary', terms.ids.keys()],
    // Their sections come from components.
    ['/conformance', undefined],
    ['/next-release', undefined],
    ['/examples', undefined],
    ['/evidence', undefined],
    ['/claims', undefined],
  ];
}

const counted = ({ ids }: { ids: ReadonlyMap<string, unknown> }, name: string) =>
  `${ids.size} ${name}${ids.size === 1 ? '' : 's'}`;

/** How much there is, in one line. */
function countsIn({ sources, claims, decisions, rules, experiments, examples }: Content): string {
  const counts = [
    counted(sources, 'source'),
    counted(claims, 'claim'),
    counted(decisions, 'decision'),
    counted(rules, 'rule'),
    counted(experiments, 'experiment'),
    counted(examples, 'example'),
  ];
  return `Content: ${counts.join(', ')}`;
}

/**
 * All problems of the content, the likeliest cause first, what still says TODO, and how much of all there is, in one line.
 *
 * @param packages what code may import; left out, imports are not checked
 * @param inPublic paths of the files in `public/`; left out, images are not looked for
 */
export function checkContent(
  files: Files,
  packages?: KnownPackages,
  inPublic?: ReadonlySet<string>,
): { problems: ContentProblem[]; unwritten: ContentProblem[]; counts: string } {
  const { content, problems: inCatalog } = readAll(files);
  const found = [
    ...characterProblems(files),
    ...inCatalog,
    ...pageProblems(files, addressesIn(content), inPublic),
    ...codeFileProblems(files, packages),
    ...ownImportProblems(files),
    ...missingFileProblems(files),
    ...strayFileProblems(files),
    ...repeatProblems(files),
    ...rowProblems(content.decisions),
    ...menuProblems(files),
    ...nameProblems(files),
    ...specProblems(files),
  ];
  const problems = causesFirst(found.length > 0 ? found : problemsOfLookups(content, files));
  return { problems, unwritten: unwrittenTexts(files), counts: countsIn(content) };
}
