/** What else a deck of Slidev shows of a slide: in the dark, in the overview, and beside the notes. */
import { expect } from '@playwright/test';
import { edit, inBothModes, liveOn, mine, openDeck, ready, running, test, turn } from './deck';

inBothModes((mode) => {
  test('it is as dark as the deck, and keeps its edits as that changes', async ({ speaker }) => {
    const page = await openDeck(speaker, mode, '/2');
    const on = liveOn(page);
    await ready(on);
    await edit(page, on);
    const theme = () => on.frame.locator('html').getAttribute('data-theme');
    expect(await theme()).toBe('light');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.keyboard.press('d');
    await expect.poll(theme).toBe('dark');
    await expect(mine(on)).toBeVisible();
  });

  test('nothing runs in the overview, or as the next slide beside the notes', async ({ speaker }) => {
    const page = await openDeck(speaker, mode, '/presenter/1');
    await expect(page.locator('iframe[data-picture]').first()).toBeAttached();
    // Longer than the scripts of an embed are held.
    await page.waitForTimeout(5_000);
    expect(running(page)).toBe(0);
    await turn(page, 'ArrowRight');
    await ready(liveOn(page));
    expect(running(page)).toBe(1);
    await page.keyboard.press('o');
    await expect(page.locator('iframe[data-picture]').nth(1)).toBeAttached();
    await page.waitForTimeout(5_000);
    expect(running(page)).toBe(1);
  });
});
