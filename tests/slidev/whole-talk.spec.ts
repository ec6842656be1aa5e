/** The path of a speaker through a deck of Slidev as it is installed from npm, with the deck that `docs/embedding.md` shows. */
import { expect } from '@playwright/test';
import { createPost } from '../live-example';
import { edit, inBothModes, liveOn, mine, openDeck, ready, test, turn } from './deck';
import { away } from './guide';

inBothModes((mode) => {
  test('run, edit, eight slides on and back, reset, and the edits again', async ({ speaker }) => {
    const page = await openDeck(speaker, mode);
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
    const page = await openDeck(speaker, mode, '/2');
    const on = liveOn(page);
    await ready(on);
    await edit(page, on);
    await page.reload();
    await expect(mine(on)).toBeVisible();
    await expect(on.frame.getByText('Your edits are back')).toBeVisible();
  });

  test('steps, by keys and by a remote in a window of its own', async ({ speaker }) => {
    const page = await openDeck(speaker, mode, `/${away + 2}`);
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
    await expect(remote.getByText('Connected to an example that’s visible.')).toBeVisible();
    await remote.getByRole('button', { name: 'Next step' }).click();
    await inView(3);
    await remote.keyboard.press('PageUp');
    await inView(2);
    await remote.getByRole('button', { name: 'Reset' }).click();
    await inView(1);
  });
});
