import type { ConformanceMode, ConformanceRecord, ReferencePage } from '../../data/schema';
import { type AppFiles, layTogether, withoutCases } from '../../sandbox/tests/conformance/app-files';
import { caseOfRefusal, refusedApps } from '../../sandbox/tests/conformance/refusals';
import { buildOf, type ConformanceContent, refusedBuild } from './read';
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

/** A name as it appears in an address: in small letters, with what is not a letter or digit left out. */
const inAddress = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const anchorOf = (group: string, name: string) => `${group}-${inAddress(name)}`;

const modesOf = (record: ConformanceRecord): readonly ConformanceMode[] =>
  buildOf(record)?.modes ?? ['cached'];

/** The apps that the build refuses, by the names of their cases. */
const refusedByCase = ({ folder }: ConformanceContent) =>
  new Map(
    refusedApps(folder).map(({ name, mode, open, files }): [string, ConformanceApp] => [
      caseOfRefusal(name),
      { id: `${refusedBuild}/${inAddress(name)}/${mode}`, files, open, isRefused: true },
    ]),
  );

interface Known {
  statements: ReadonlyMap<string, TestedStatement[]>;
  refused: ReadonlyMap<string, ConformanceApp>;
}

function casesOf(record: ConformanceRecord, { statements, refused }: Known) {
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
      app: buildOf(record) ? `${build}/${group}/${opened}` : refused.get(each.name)?.id,
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
export function conformanceGroups(content: ConformanceContent): ConformanceGroup[] {
  const { titles, records, reference } = content;
  const known: Known = {
    statements: statementsByCase(reference.valid.map(({ value }) => value)),
    refused: refusedByCase(content),
  };
  const titled = titles.valid.map(({ value }) => value);
  const named = [...new Set(records.map(({ group }) => group))].sort();
  const untitled = named.filter((id) => !titled.some((title) => title.id === id));
  const all = [...titled, ...untitled.map((id) => ({ id, title: inWords(id) }))];
  return all.flatMap(({ id, title }) => {
    const cases = withOwnPlaces(
      records.filter(({ group }) => group === id).flatMap((record) => casesOf(record, known)),
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

/** The app of each group, in each mode of its build, and those that the build refuses, each with one fault. */
export function conformanceApps(content: ConformanceContent): ConformanceApp[] {
  const { records, folder } = content;
  const refused = refusedByCase(content);
  return records.flatMap((record) => {
    const build = buildOf(record);
    if (!build) return record.cases.flatMap(({ name }) => refused.get(name) ?? []);
    const own = folder(`${build.folder}/${record.group}`);
    const shared = folder(`${build.folder}/shared`);
    return build.modes.map((mode) => ({
      id: `${record.build}/${record.group}/${mode}`,
      files: layTogether(shared, [[record.group, own]], mode),
      open: firstFile(own),
      isRefused: false,
    }));
  });
}
