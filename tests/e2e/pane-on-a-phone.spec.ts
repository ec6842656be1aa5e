/** On a phone the result of an example stays in sight, above all that scrolls below it, and shows what an action has done. */
import { createPost, example } from '../live-example';
import { expect, type Locator, test } from '../site';

test.use({ savesData: true, hasTouch: true });

/** Names what lies over an element at any of some points of it; nothing where it is on top, or off the screen. */
const coveredBy = (element: Locator) =>
  element.evaluate((layer) => {
    const box = layer.getBoundingClientRect();
    const bar = document.querySelector('.nextra-navbar')?.getBoundingClientRect().bottom ?? 0;
    const found: string[] = [];
    for (const across of [0.03, 0.1, 0.5, 0.97])
      for (const down of [0.05, 0.3, 0.6, 0.95]) {
        const [x, y] = [box.left + box.width * across, box.top + box.height * down];
        const top = y > bar && y < innerHeight ? document.elementFromPoint(x, y) : undefined;
        if (top && !layer.contains(top)) found.push(`${top.tagName} ${top.className}`);
      }
    return found;
  });

for (const size of [
  { width: 375, height: 812 },
  { width: 320, height: 568 },
]) {
  test(`at ${size.width} × ${size.height} nothing is painted over the result, and a new post is seen`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await page.goto('/examples/create-post');
    const live = example(page, 'action');
    await live.show();
    await live.run();
    await createPost(live.app, 'Seen on a phone');
    const post = live.app.getByText('Seen on a phone');
    await expect(post).toBeVisible();
    const frame = live.section.locator('iframe[title^="Preview"]');
    const edge = await frame.boundingBox();
    const box = await post.boundingBox();
    expect(box && edge ? box.y + box.height : Number.POSITIVE_INFINITY).toBeLessThanOrEqual(
      edge ? edge.y + edge.height : 0,
    );

    const layer = frame.locator('xpath=..');
    const code = live.section.locator('div[id$="-code"]');
    const top = await code.evaluate((element) => element.getBoundingClientRect().top + scrollY);
    for (let before = size.height; before > -150; before -= 25) {
      await page.evaluate((to) => scrollTo({ top: to, behavior: 'instant' }), Math.max(top - before, 0));
      expect(await coveredBy(layer), `scrolled to ${before} px before the code`).toEqual([]);
    }
    // The part that stays leaves room for the code.
    const { height = 0 } = (await layer.boundingBox()) ?? {};
    expect(height).toBeLessThan(size.height * 0.45);
  });
}
