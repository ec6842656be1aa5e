/** The way of a speaker through a deck of Slidev as it is installed from npm, with the deck that `docs/embedding.md` shows. */

import { expect, type Page } from '@playwright/test';
import { createPost, replaceInEditor } from '../live-example';
import { liveOn, onSlide, openDeck, ready, running, test, turn, type Way } from './deck';
import { away } from './guide';

const mine = ({ live }: ReturnType<typeof liveOn>) => live.app.getByRole('heading', { name: 'Mine' });

async function edit(page: Page, on: ReturnType<typeof liveOn>) {
  await replaceInEditor(page, on.live, 'app/page.tsx', (code) =>
    code.replace(/<h1>.*<\/h1>/, '<h1>Mine</h1>'),
  );
  await expect(mine(on)).toBeVisible();
}

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

for (const way of ['dev', 'build'] satisfies Way[]) {
  test.describe(way === 'dev' ? 'slidev' : 'slidev build', () => {
    test('run, edit, eight slides on and back, reset, and the edits again', async ({ speaker }) => {
      const page = await openDeck(speaker, way);
      await turn(page, 'PageDown');
      const on = liveOn(page);
      await ready(on);
      await createPost(on.live.app, 'From the stage');
      await expect(on.live.app.getByText('From the stage')).toBeVisible();
      await edit(page, on);
      await turn(page, 'PageDown', away);
      await expect(on.live.section.locator('header [role=status]')).toHaveText(/^Paused/);
      await turn(page, 'PageUp', away);
      await ready(on);
      await expect(mine(on)).toBeVisible();
      await expect(on.live.app.getByText('From the stage')).toBeVisible();
      await on.frame.getByRole('button', { name: 'Reset', exact: true }).first().click();
      await expect(on.live.app.getByRole('heading', { name: 'Posts' })).toBeVisible();
      await turn(page, 'PageDown');
      await turn(page, 'ArrowLeft');
      await on.frame.getByRole('button', { name: 'Bring back my edits' }).click();
      await expect(mine(on)).toBeVisible();
    });

    test('edits are there after a reload of the deck', async ({ speaker }) => {
      const page = await openDeck(speaker, way, '/2');
      const on = liveOn(page);
      await ready(on);
      await edit(page, on);
      await page.reload();
      await expect(mine(on)).toBeVisible();
      await expect(on.frame.getByText('Your edits are back')).toBeVisible();
    });

    for (const [place, focus] of Object.entries(places)) {
      test(`the next slide, again and again, with the focus in ${place}`, async ({ speaker }) => {
        const page = await openDeck(speaker, way, '/2');
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
      const page = await openDeck(speaker, way, '/2');
      const on = liveOn(page);
      await ready(on);
      await on.live.section.locator('.cm-content').click();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await turn(page, 'ArrowRight');
      await onSlide(page, 3);
    });

    test('it is as dark as the deck, and keeps its edits as that changes', async ({ speaker }) => {
      const page = await openDeck(speaker, way, '/2');
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
      const page = await openDeck(speaker, way, '/presenter/1');
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

    test('steps, by keys and by a remote in a window of its own', async ({ speaker }) => {
      const page = await openDeck(speaker, way, `/${away + 2}`);
      const { frame, live } = liveOn(page, away + 2, 'like-button');
      const inView = (step: number) =>
        expect(live.section.getByRole('group', { name: 'Steps' }).getByRole('status')).toContainText(
          `Step ${step} of`,
        );
      await expect(live.section).toHaveAttribute('data-status', 'ready');
      await inView(1);
      await live.section.locator('.cm-content').click();
      await page.keyboard.press('Alt+PageDown');
      await inView(2);
      await frame.getByText('About', { exact: true }).click();
      const opened = speaker.waitForEvent('page');
      await frame.getByRole('link', { name: 'A remote for it' }).click();
      const remote = await opened;
      await expect(remote.getByText('An example in sight hears you.')).toBeVisible();
      await remote.getByRole('button', { name: 'Next step' }).click();
      await inView(3);
      await remote.keyboard.press('PageUp');
      await inView(2);
      await remote.getByRole('button', { name: 'Reset' }).click();
      await inView(1);
    });
  });
}
