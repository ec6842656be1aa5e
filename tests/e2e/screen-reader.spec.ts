/**
 * What a screen reader is told of one page of each type: its landmarks, its headings in their order, and its main controls
 * by their names. Not its prose: a snapshot holds what somebody steers by, and names what may be edited by its kind.
 */
import { type PageType, pageTypes } from '../page-types';
import { expect, hydrated, type Page, test } from '../site';
import { footer, navigation, skeletons } from '../skeletons';

test.use({ savesData: true });

/** The tree as the lines in which it is read out, without what is within what. */
async function linesOf(page: Page): Promise<string[]> {
  const tree = await page.locator('body').ariaSnapshot();
  return tree.split('\n').map((line) => line.trim().replace(/^- '?/, ''));
}

/** @param wanted `role "name" [state]`, where the name may be a pattern or left out */
function isAs(line: string, wanted: string): boolean {
  const [, role = '', name = '', state = ''] = /^(\w+) ?(".*"|\/.*\/)? ?(\[.*\])?$/.exec(wanted) ?? [];
  if (!new RegExp(`^${role}\\b`).test(line) || !line.includes(state)) return false;
  return name.startsWith('/') ? new RegExp(name.slice(1, -1)).test(line) : line.includes(name);
}

/** @returns the first of these parts that does not come after the one before it; undefined where all do */
function missingIn(told: string[], parts: string): string | undefined {
  let from = 0;
  return parts
    .trim()
    .split('\n')
    .map((part) => part.trim())
    .find((part) => {
      const found = told.slice(from).findIndex((line) => isAs(line, part));
      from += found + 1;
      return found === -1;
    });
}

/** One heading of level 1, levels that leave none out, headings named by their words, and names for what can be pressed. */
async function expectGoodOutline(page: Page) {
  const tree = await page.locator('body').ariaSnapshot();
  const levels = [...tree.matchAll(/heading .*\[level=(\d)\]/g)].map(([, level]) => Number(level));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  for (const [index, level] of levels.entries()) {
    expect(level, `heading ${index + 1}`).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  }
  const unnamed = tree
    .split('\n')
    .filter((line) => /^\s*- (button|link|tab|textbox|combobox|checkbox|radio)( \[|:|$)/.test(line));
  expect(unnamed).toEqual([]);
  expect(tree).not.toMatch(/heading .*Permalink/);
}

for (const [type, path] of Object.entries(pageTypes) as [PageType, string][]) {
  test(`${type}: a screen reader is told of its parts, in their order`, async ({ page }) => {
    await page.goto(path);
    await hydrated(page);
    const frame = path.startsWith('/embed/') ? [] : [navigation, footer];
    // Parts of a page that are loaded by themselves become alive after it.
    await expect(async () => {
      const told = await linesOf(page);
      for (const part of [...frame, ...skeletons[type]]) expect(missingIn(told, part)).toBeUndefined();
    }).toPass();
    await expectGoodOutline(page);
  });
}
