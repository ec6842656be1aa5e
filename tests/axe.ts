/** What axe finds on a page, in the colours that readers choose between. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { atRest } from './kept-pages';

/** Rules that axe leaves off unless asked and that Lighthouse's accessibility score counts. */
const rulesOfLighthouse = [
  'identical-links-same-purpose',
  'label-content-name-mismatch',
  'table-fake-caption',
  'target-size',
  'td-has-header',
];
/** The only rules whose answer depends on colours. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];
const enabled = { enabled: true };
const rules = Object.fromEntries(rulesOfLighthouse.map((rule) => [rule, enabled]));

interface Where {
  /** Only the rules that look at colours: enough where the others have passed in another scheme. */
  coloursOnly?: boolean;
  /** The part of the page to look at, and what in it to leave out. */
  include?: string;
  exclude?: string;
}

/** Asserts that axe finds nothing wrong. */
export async function expectNoFindings(page: Page, { coloursOnly, include, exclude }: Where = {}) {
  // Nodes that pass are not described: that would take half of the time.
  let axe = new AxeBuilder({ page }).options({ rules, resultTypes: ['violations'] });
  // A third of the time, and the same findings where there is no frame: those of examples have another origin.
  if ((await page.locator('iframe').count()) === 0) axe = axe.setLegacyMode();
  if (coloursOnly) axe = axe.withRules(rulesOfColour);
  if (include) axe = axe.include(include);
  if (exclude) axe = axe.exclude(exclude);
  const { violations } = await axe.analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${html}`),
  );
  expect(found.join('\n\n')).toBe('');
}

/** Shows the page in a colour scheme, at rest: colours are compared outside any transition. */
export async function showIn(page: Page, colorScheme: 'light' | 'dark') {
  await page.emulateMedia({ ...atRest, colorScheme, reducedMotion: 'reduce' });
  const other = colorScheme === 'light' ? 'dark' : 'light';
  // The documentation follows by a class, the pages for embedding by CSS alone.
  await expect(page.locator(`html.${other}`)).toHaveCount(0);
}

/** A small phone, which is also 1280 px at 400 %, and a common one: what wraps on the first can be too wide on the second. */
export const narrow = [320, 375] as const;

/** @returns how wide a page is laid out, out of sight too: wider than the screen where it scrolls sideways */
export const layoutWidth = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const everything = document.createElement('style');
    everything.textContent = '* { content-visibility: visible !important; }';
    document.head.append(everything);
    const { scrollWidth } = document.documentElement;
    everything.remove();
    return scrollWidth;
  });

/** Asserts that nothing reaches beyond the right edge of a phone. */
export async function expectNoSidewaysScrolling(page: Page) {
  for (const width of narrow) {
    await page.setViewportSize({ width, height: 640 });
    await expect.poll(() => layoutWidth(page)).toBeLessThanOrEqual(width);
  }
}
