/** The page of the next release says what the recordings say: compared here once more, without the catalog. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { previewTargets } from '../../data/schema';
import { allPages } from './facts';
import { elementsIn, textOf } from './html';
import { readPage } from './pages';

const folder = 'evidence/recordings';

function observationsOn(target: string, file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, target, file), 'utf8')).observations;
}

/** Ids of experiments by what was observed on the preview: something else in a mode, or the same. */
function compared() {
  const runs = previewTargets.flatMap(({ id, comparedWith }) => {
    const files = existsSync(join(folder, id)) ? readdirSync(join(folder, id)) : [];
    return files.map((file) => {
      const [before, after] = [observationsOn(comparedWith, file), observationsOn(id, file)];
      const names = new Set([...Object.keys(before), ...Object.keys(after)]);
      const differing = [...names].filter(
        (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
      );
      return { id: file.replace('.json', ''), differing };
    });
  });
  return {
    runs,
    changed: [...new Set(runs.filter(({ differing }) => differing.length > 0).map(({ id }) => id))].sort(),
  };
}

const page = readPage('/next-release');
const main = page.elements.find(({ name }) => name === 'main');
const inMain = main ? elementsIn(main) : [];
const { runs, changed } = compared();

test('the page names the preview, and how many experiments it was compared in', () => {
  const text = textOf(page.document);
  const count = new Set(runs.map(({ id }) => id)).size;
  if (count === 0) expect(text).toContain('No preview of the next release is recorded at the moment.');
  else expect(text).toContain(`Next.js ${previewTargets[0]?.next} was compared with`);
  if (count > 0) expect(text).toContain(`: ${count} experiment`);
});

test('each experiment that differs has a section, and no other has one', () => {
  const experiments = new Set(runs.map(({ id }) => id));
  const sections = inMain.filter(
    ({ name, attributes }) => name === 'section' && experiments.has(attributes.id ?? ''),
  );
  expect(sections.map(({ attributes }) => attributes.id).sort()).toEqual(changed);
  for (const section of sections) {
    const rows = elementsIn(section).filter(
      ({ name, attributes }) => name === 'th' && attributes.scope === 'row',
    );
    const names = runs
      .filter(({ id }) => id === section.attributes.id)
      .flatMap(({ differing }) => differing.map((name) => name.replaceAll('`', '')));
    expect(new Set(rows.map(textOf)), section.attributes.id).toEqual(new Set(names));
  }
});

interface Recorded {
  release: string;
  checksum: string;
  cases: { name: string; next: Record<string, string> }[];
}

/** What both records have of the same files: a line for each result, such as `holds, then fails`. */
function resultsOnBoth(): string[] {
  const [today, next] = ['data/conformance', 'data/conformance-preview'];
  const files = existsSync(next) ? readdirSync(next, { recursive: true, encoding: 'utf8' }) : [];
  return files
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const [before, after]: Recorded[] = [today, next].map((folder) =>
        JSON.parse(readFileSync(join(folder, file), 'utf8')),
      );
      if (before?.checksum !== after?.checksum || after?.release !== previewTargets[0]?.next) return [];
      const known = new Map(before?.cases.map(({ name, next }) => [name, next]));
      return (after?.cases ?? []).flatMap(({ name, next }) =>
        Object.entries(next)
          .filter(([mode]) => known.get(name)?.[mode] !== undefined)
          .map(([mode, result]) => `${known.get(name)?.[mode]}, then ${result}`),
      );
    });
}

test('the page says of how many results of conformance cases the preview gives another', () => {
  const results = resultsOnBoth();
  const changed = results.filter((line) => !/^(\w+), then \1$/.test(line)).length;
  const text = textOf(page.document);
  if (results.length === 0) expect(text).toContain('No conformance case was run on the preview yet.');
  else expect(text).toContain(`${results.length} result`);
  if (results.length > 0) expect(text).toContain(changed === 0 ? 'None differs.' : `${changed} differ`);
});

test('readers find it: from the experiments, from the list of releases, and from the foot of each page', () => {
  const leading = allPages.filter(({ links }) => links.some(({ href }) => href === '/next-release'));
  const paths = leading.map(({ path }) => path);
  expect(paths).toContain('/evidence');
  expect(paths).toContain('/what-changed-from-13-4-to-16');
  expect(paths).toContain('/claims/actions-are-a-public-surface');
});

test('no other table of recordings has a column for the preview', () => {
  const heads = readPage('/evidence/call-from-script').elements.filter(
    ({ name, attributes }) => name === 'th' && attributes.scope === 'col',
  );
  expect(heads.length).toBeGreaterThan(0);
  expect(heads.map(textOf).filter((text) => /-(canary|rc|beta)/.test(text))).toEqual([]);
});
