import { expect, test } from 'vitest';
import { buildCatalog } from './catalog';
import { CatalogError } from './problem';
import { sampleFiles } from './sample-content';

const yamlFiles = [...sampleFiles()].filter(([name]) => name.endsWith('.yaml'));

/** The problems of this content; any other error than `CatalogError` is a defect and thrown on. */
function problemsOf(files: ReadonlyMap<string, string>) {
  try {
    buildCatalog(files);
  } catch (error) {
    if (error instanceof CatalogError) return error.problems;
    throw error;
  }
  return [];
}

const expectPlaced = (files: ReadonlyMap<string, string>) => {
  for (const { file, line, column, fix } of problemsOf(files)) {
    expect(line).toBeGreaterThan(0);
    expect(column).toBeGreaterThan(0);
    expect(fix).not.toBe('');
    expect(line).toBeLessThanOrEqual((files.get(file) ?? '').split('\n').length);
  }
};

test.each(yamlFiles)('%s with any one line missing gives a catalog or placed problems', (name, text) => {
  const lines = text.split('\n');
  for (const index of lines.keys())
    expectPlaced(sampleFiles().set(name, lines.toSpliced(index, 1).join('\n')));
});

test.each(yamlFiles)('%s with any one value replaced gives a catalog or placed problems', (name, text) => {
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    for (const value of ['', ' 7', ' [1, { a: b }]', ' {}', ' *nowhere']) {
      const changed = lines.with(index, line.replace(/:.*$/, `:${value}`));
      expectPlaced(sampleFiles().set(name, changed.join('\n')));
    }
  }
});

test.each(yamlFiles)('%s with something else in it gives problems, each in its place', (name) => {
  for (const text of ['', '7', '- 7\n', '- null\n', 'a: b\n', '--- 1\n--- 2\n', '\t- x']) {
    const files = sampleFiles().set(name, text);
    expect(problemsOf(files)).not.toEqual([]);
    expectPlaced(files);
  }
});
