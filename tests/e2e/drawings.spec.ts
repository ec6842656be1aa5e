/** The drawings of the articles and of recorded requests: their text is large enough, none is cut off, and words say the same. */
import { expectNoFindings, showIn } from '../axe';
import { expect, type Locator, test } from '../site';

test.use({ savesData: true });

const articles = {
  'who-calls': '/who-calls-it',
  wire: '/what-crosses-the-wire',
  'where-code-runs': '/what-is-a-server-action',
  trips: '/is-an-action-faster',
  queue: '/is-an-action-faster',
};
const widths = [320, 375, 768, 1280, 1920];
/** In pixels of the screen. */
const smallest = 12;

/** Texts that overlap, leave the drawing or the box around them, or are too small; each in a few words. */
const badTexts = (svg: Locator) =>
  svg.evaluate((svg, least) => {
    const edges = svg.getBoundingClientRect();
    const scale = edges.width / (svg as SVGSVGElement).viewBox.baseVal.width;
    const texts = [...svg.querySelectorAll('text')].filter(({ textContent }) => textContent !== '');
    if (texts.length === 0) return ['there is no text'];
    const areas = texts.map((text) => ({ text: text.textContent, area: text.getBoundingClientRect() }));
    const boxes = [...svg.querySelectorAll('rect')].map((rect) => rect.getBoundingClientRect());
    const meet = (a: DOMRect, b: DOMRect) =>
      a.left < b.right && b.left < a.right && a.top + 2 < b.bottom && b.top + 2 < a.bottom;
    const within = (a: DOMRect, b: DOMRect) =>
      a.left >= b.left - 1 && a.right <= b.right + 1 && a.top >= b.top - 1 && a.bottom <= b.bottom + 1;
    return areas.flatMap(({ text, area }, index) => [
      ...areas
        .slice(index + 1)
        .flatMap((other) => (meet(area, other.area) ? [`${text} is on ${other.text}`] : [])),
      ...boxes.flatMap((box) => (meet(area, box) && !within(area, box) ? [`${text} leaves its box`] : [])),
      ...(within(area, edges) ? [] : [`${text} leaves the drawing`]),
      ...(Number.parseFloat(getComputedStyle(texts[index] as Element).fontSize) * scale < least
        ? [`${text} is too small`]
        : []),
    ]);
  }, smallest);

for (const [name, path] of Object.entries(articles)) {
  test(`drawing ${name}: each text can be read at any width`, async ({ page }) => {
    await page.goto(path);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      expect(await badTexts(page.locator(`[data-drawing="${name}"] svg:visible`)), `at ${width} px`).toEqual(
        [],
      );
    }
  });

  test(`drawing ${name}: it has a name, the same in words, and axe finds nothing in light and dark`, async ({
    page,
  }) => {
    await showIn(page, 'light');
    await page.goto(path);
    const figure = page.locator(`[data-drawing="${name}"]`);
    await expect(figure.getByRole('img')).toHaveCount(1);
    await expect(figure.getByRole('img')).toHaveAccessibleName(/^Drawing: /);
    await expect(figure.locator('figcaption')).toHaveText(/.{120,}/);
    const include = `[data-drawing="${name}"]`;
    await expectNoFindings(page, { include });
    await showIn(page, 'dark');
    await expectNoFindings(page, { include, coloursOnly: true });
  });
}

for (const path of ['/what-crosses-the-wire', '/evidence/action-queue']) {
  test(`requests of a recording on ${path}: each text can be read at any width`, async ({ page }) => {
    await page.goto(path);
    const sequence = page.getByRole('img', { name: 'and server: ' }).first();
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      await sequence.scrollIntoViewIfNeeded();
      expect(await badTexts(sequence), `at ${width} px`).toEqual([]);
    }
  });
}

test('the words of a drawing are in the Markdown of its article', async ({ site }) => {
  for (const [name, path] of Object.entries(articles)) {
    const markdown = await (await fetch(`${site.url}/markdown${path}.md`)).text();
    expect(markdown, name).not.toContain('<Drawing');
  }
  const article = await (await fetch(`${site.url}/markdown/is-an-action-faster.md`)).text();
  expect(article).toContain('Three fetches run at the same time.');
});
