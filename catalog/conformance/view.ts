import type { ConformanceMode, ConformanceRecord, ReferencePage } from '../../data/schema';
import { type AppFiles, layTogether, withoutCases } from './app-files';
import { buildOf, type ConformanceContent } from './read';
import type { ConformanceApp, ConformanceCaseView, ConformanceGroup, TestedStatement } from './types';

/** The address of a page of the API reference, whose file begins with a number that gives its place in the menu. */
const pageOnSite = (path: string) =>
  path
    .replace(/\.md$/, '')
    .split('/')
    .map((part) => part.replace(/^\d+-/, ''))
    .join('/');

/** What each case tests, by `group: name of the case`. */
function statementsByCase(pages: readonly ReferencePage[]): Map<string, TestedStatement[]> {
  const found = new Map<string, TestedStatement[]>();
  for (const { page, statements = [] } of pages) {
    for (const { says, cases = [] } of statements) {
      const statement = { says, page: pageOnSite(page) };
      for (const name of cases) found.set(name, [...(found.get(name) ?? []), statement]);
    }
  }
  return found;
}

/** A case as it appears in an address: its name in small letters, with what is not a letter or digit left out. */
const anchorOf = (group: string, name: string) =>
  `${group}-${name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`;

const modesOf = (record: ConformanceRecord): readonly ConformanceMode[] =>
  buildOf(record)?.modes ?? ['cached'];

function casesOf(record: ConformanceRecord, statements: Map<string, TestedStatement[]>) {
  const { group, build, release } = record;
  return record.cases.map(({ only, ...each }): ConformanceCaseView => {
    const modes = only ? [only] : modesOf(record);
    // Where a case holds in both modes, its app opens in the one that new apps have.
    const opened = modes.includes('cached') ? 'cached' : 'classic';
    return {
      ...each,
      id: anchorOf(group, each.name),
      group,
      release,
      modes,
      statements: statements.get(`${group}: ${each.name}`) ?? [],
      app: buildOf(record) && `${build}/${group}/${opened}`,
    };
  });
}

/** Names that differ only by what an address leaves out get a number: `…-2` is the second of them. */
function withOwnPlaces(cases: readonly ConformanceCaseView[]): ConformanceCaseView[] {
  const seen = new Map<string, number>();
  return cases.map((each) => {
    const count = (seen.get(each.id) ?? 0) + 1;
    seen.set(each.id, count);
    return count === 1 ? each : { ...each, id: `${each.id}-${count}` };
  });
}

/** `pages-api` as a heading, where no title is given: `Pages api`. */
const inWords = (id: string) => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');

/** Every group of cases, in the order of its titles; groups without one follow, by name. */
export function conformanceGroups({ titles, records, reference }: ConformanceContent): ConformanceGroup[] {
  const statements = statementsByCase(reference.valid.map(({ value }) => value));
  const titled = titles.valid.map(({ value }) => value);
  const named = [...new Set(records.map(({ group }) => group))].sort();
  const untitled = named.filter((id) => !titled.some((title) => title.id === id));
  const all = [...titled, ...untitled.map((id) => ({ id, title: inWords(id) }))];
  return all.flatMap(({ id, title }) => {
    const cases = withOwnPlaces(
      records.filter(({ group }) => group === id).flatMap((record) => casesOf(record, statements)),
    );
    return cases.length > 0 ? [{ id, title, cases }] : [];
  });
}

/** The first kind of file of which there is any, and of this the one with the shortest path. */
function firstFile(files: AppFiles): string | undefined {
  const paths = Object.keys(withoutCases(files)).sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const kinds = [/\/page\.tsx?$/, /\/route\.ts$/, /^\/pages\//];
  return kinds.map((kind) => paths.find((path) => kind.test(path))).find((path) => path !== undefined);
}

/** The app of each group, in each mode of its build. */
export function conformanceApps({ records, folder }: ConformanceContent): ConformanceApp[] {
  return records.flatMap((record) => {
    const build = buildOf(record);
    if (!build) return [];
    const own = folder(`${build.folder}/${record.group}`);
    const shared = folder(`${build.folder}/shared`);
    return build.modes.map((mode) => ({
      id: `${record.build}/${record.group}/${mode}`,
      files: layTogether(shared, [[record.group, own]], mode),
      open: firstFile(own),
    }));
  });
}
