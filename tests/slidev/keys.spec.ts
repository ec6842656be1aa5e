/** The keys of a deck of Slidev while an example has the focus. */
import { expect } from '@playwright/test';
import { inBothModes, liveOn, onSlide, openDeck, ready, test, turn } from './deck';

const places = {
  // A press on a slide that has come this very moment may land beside it.
  'the editor': ({ live }: ReturnType<typeof liveOn>) =>
    expect(async () => {
      await live.section.locator('.cm-content').click();
      await expect(live.section.locator('.cm-content')).toBeFocused({ timeout: 1_000 });
    }).toPass(),
  'the preview': ({ live }: ReturnType<typeof liveOn>) => live.app.getByRole('textbox').first().click(),
  'the wire': ({ live }: ReturnType<typeof liveOn>) => live.exchanges.first().locator('summary').focus(),
};

inBothModes((mode) => {
  for (const [place, focus] of Object.entries(places)) {
    test(`the next slide, again and again, with the focus in ${place}`, async ({ speaker }) => {
      const page = await openDeck(speaker, mode, '/2');
      const on = liveOn(page);
      await ready(on);
      await expect(on.live.section.locator('.cm-content')).toBeVisible();
      for (const key of ['PageDown', 'Control+Alt+ArrowRight', 'PageDown']) {
        await focus(on);
        // A key that is the example's as long as the focus is there.
        await page.keyboard.press('ArrowRight');
        await page.keyboard.press(key);
        await onSlide(page, 3, key);
        await turn(page, 'ArrowRight');
        await turn(page, 'ArrowLeft', 2);
      }
      await ready(on);
    });
  }

  test('Escape gives the arrows back to the deck', async ({ speaker }) => {
    const page = await openDeck(speaker, mode, '/2');
    const on = liveOn(page);
    await ready(on);
    await on.live.section.locator('.cm-content').click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await turn(page, 'ArrowRight');
    await onSlide(page, 3);
  });
});
