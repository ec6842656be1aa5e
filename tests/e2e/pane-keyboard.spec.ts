/** A pane by keyboard alone: its parts come in the order in which they are seen, and what has the focus is seen. */
import { example } from '../live-example';
import { playground } from '../playground';
import { expect, type Locator, type Page, test } from '../site';

test.use({ savesData: true });

interface Stop {
  name: string;
  /** What hides the focus: nothing shows it, or something covers it. */
  faults: string[];
}

/** @returns what has the focus; undefined outside of the pane */
const stopIn = (section: Locator) =>
  section.evaluate((pane): Stop | undefined => {
    const at = document.activeElement;
    if (!at || !pane.contains(at)) return undefined;
    const { x, y, width, height } = at.getBoundingClientRect();
    const top = document.elementFromPoint(x + width / 2, y + height / 2);
    const isCovered = !top || !(at.contains(top) || top.contains(at));
    const { outlineStyle } = getComputedStyle(at);
    // The browser shows the focus within a frame, and the code has a border in place of an outline.
    const isMarked = outlineStyle !== 'none' || at.matches('iframe, [data-scrolls]');
    const name = at.getAttribute('aria-label') ?? at.getAttribute('title') ?? at.textContent ?? '';
    return {
      name,
      faults: [isCovered && 'covered', !isMarked && 'not marked'].filter((fault) => fault !== false),
    };
  });

/** Presses a key until the focus leaves the pane. */
async function stopsOf(page: Page, section: Locator, key: 'Tab' | 'Shift+Tab'): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let press = 0; press < 60; press++) {
    const stop = await stopIn(section);
    if (!stop) return stops;
    stops.push(stop);
    await page.keyboard.press(key);
  }
  throw new Error('the focus does not leave the pane');
}

const order = [
  /^Options$|^Options:/,
  /page\.tsx$|actions\.ts$/,
  /^Code: Enter/,
  /^Width of the code/,
  /^Preview/,
  /^Wire$/,
];

for (const [path, open] of [
  ['/examples/create-post', (page: Page) => example(page, 'action')],
  ['/playground', (page: Page) => playground(page)],
] as const)
  for (const width of [1280, 375])
    test(`${path}: Tab goes through it and back, and nothing covers the focus, at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      const { section, run } = open(page);
      await run();
      await expect(section.locator('.cm-content')).toBeVisible();
      await section.getByRole('button', { name: /^Run/ }).focus();
      // What a program has given the focus to need not be marked.
      await page.keyboard.press('Tab');
      await page.keyboard.press('Shift+Tab');
      const there = await stopsOf(page, section, 'Tab');
      await page.keyboard.press('Shift+Tab');
      const back = await stopsOf(page, section, 'Shift+Tab');
      for (const stops of [there, back]) expect(stops.filter(({ faults }) => faults.length > 0)).toEqual([]);
      if (width < 1280) return;
      const places = order.map((name) => there.findIndex((stop) => name.test(stop.name)));
      expect(places, there.map(({ name }) => name).join(', ')).toEqual([...places].sort((a, b) => a - b));
      expect(places).not.toContain(-1);
    });

test('the way out of the editor is written beside it, and works', async ({ page }) => {
  await page.goto('/examples/create-post');
  const { section, run } = example(page, 'action');
  await run();
  await expect(section.getByText('Enter to edit; Escape, then Tab, to leave.')).toBeVisible();
  const code = section.getByRole('group', { name: /^Code/ });
  await code.focus();
  await page.keyboard.press('Enter');
  await expect(section.locator('.cm-content')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(section.locator('.cm-content')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(code).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(section.getByRole('button', { name: 'Format' })).toBeFocused();
});
