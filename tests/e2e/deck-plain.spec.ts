/** Examples in a deck that takes the slides which are not in view off the page, as those of Slidev do. */

import { type DeckServer, serveDecks } from '../deck';
import { example, replaceInEditor } from '../live-example';
import { openPartitioned } from '../partitioned-deck';
import { expect, test } from '../site';

let decks: DeckServer;
test.beforeAll(async () => {
  decks = await serveDecks();
});
test.afterAll(() => decks.close());

/** PageDown and PageUp go between two slides. */
const deck = (site: string) => `
  <style>body { margin: 0 } iframe { width: 1280px; height: 720px; border: 0 } [hidden] { display: none }</style>
  <section><iframe src="${site}/embed/create-post?variant=action&id=form"></iframe></section>
  <section hidden><h1>Another slide</h1></section>
  <script src="${site}/embed.js"></script>
  <script>
    const [first, second] = document.querySelectorAll('section');
    addEventListener('keydown', ({ key }) => {
      if (key.startsWith('Page')) first.hidden = !(second.hidden = key === 'PageUp');
      document.title = key;
    });
  </script>`;

test('who leaves the editor for another slide again and again finds the example running', async ({
  site,
}) => {
  const { context, close } = await openPartitioned();
  const page = await context.newPage();
  await page.goto(decks.page(deck(site.url)));
  const live = example(page.frameLocator('iframe').first(), 'action');
  await expect(live.section).toHaveAttribute('data-status', 'ready');
  await replaceInEditor(page, live, 'app/page.tsx', (code) => code.replace(/<h1>.*<\/h1>/, '<h1>Mine</h1>'));
  await expect(live.app.getByRole('heading', { name: 'Mine' })).toBeVisible();
  for (let time = 0; time < 4; time += 1) {
    await live.section.locator('.cm-content').click();
    await page.keyboard.press('PageDown');
    await expect(page.getByRole('heading', { name: 'Another slide' })).toBeVisible();
    // The guard of the focus waits less before it gives something back.
    await page.waitForTimeout(500);
    await page.keyboard.press('ArrowRight');
    await expect(page, 'the keyboard is the deck’s').toHaveTitle('ArrowRight');
    await page.keyboard.press('PageUp');
    await expect(live.app.getByRole('heading', { name: 'Mine' })).toBeVisible();
  }
  await expect(live.section).toHaveAttribute('data-status', 'ready');
  await close();
});
