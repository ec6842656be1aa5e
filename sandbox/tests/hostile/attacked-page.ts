/** The scene of every attack: a page with two sandboxes, one under attack, and what must be true throughout. */
import { expect, type Page } from '@playwright/test';
import { timeout } from '../../../evidence/lab/pace';
import type { Files } from '../../shared/protocol';
import { drawn } from '../parity/thread';
import { longestTask, watchTasks } from './long-tasks';
import { type HeldSandbox, holdSandbox } from './sandbox';
import type { Site } from './site';

/** A click on the page that takes longer has not been answered, in milliseconds; attacks take all of a machine. */
const clickTimeout = timeout(3_000);

export interface AttackedPage {
  page: Page;
  attacked: HeldSandbox;
  /** @returns how long the page's own thread was busy without a pause, at most, since this was asked last; in milliseconds */
  longestTask(): Promise<number>;
  /** Does something that a click on the page would disturb, between two of them. */
  undisturbed(task: () => Promise<void>): Promise<void>;
  /** @returns the longest that a click has waited for the page since this was last asked, in milliseconds */
  worstAnswer(): number;
  /**
   * Ends the attack and asserts that the page answered to clicks throughout, that nothing of the site failed, that
   * nothing left the frames, and that both sandboxes run a good app, without the page being loaded again.
   *
   * @param within a click has to be answered in so many milliseconds
   */
  survives(within?: number): Promise<void>;
}

export const layout =
  'export default function Layout({ children }) { return <html><body>{children}</body></html>; }';

/** An app with state on both halves: each press counts on the server. */
export const goodApp = (title: string): Files => ({
  '/app/layout.tsx': layout,
  '/app/actions.ts':
    "'use server';\nlet count = 0;\nexport async function press() { count += 1; return count; }",
  '/app/counter.tsx':
    "'use client';\nimport { useState } from 'react';\nimport { press } from './actions';\nexport function Counter() { const [count, setCount] = useState(0); return <button onClick={async () => setCount(await press())}>Pressed {count}</button>; }",
  '/app/page.tsx': `import { Counter } from './counter';\nexport default function Page() { return <><h1>${title}</h1><Counter /></>; }`,
});

/** An app that has lived so long comes back when another has stuck its process (`host/attempts/returns.ts`), in milliseconds. */
const trusted = 10_500;

/** @param sibling whether the app beside the attacked one is to have lived long enough to come back by itself */
export async function openAttackedPage(
  page: Page,
  site: Site,
  sibling: 'new' | 'trusted' = 'new',
): Promise<AttackedPage> {
  await watchErrors(page);
  await watchTasks(page);
  await page.goto(`${site.url}/?frames=2`);
  const attacked = await holdSandbox(page, 0);
  const beside = await holdSandbox(page, 1);
  expect(await beside.run(goodApp('Sibling'))).toBeUndefined();
  if (sibling === 'trusted') {
    const since = await page.evaluate(() => performance.now());
    await page.waitForFunction((limit) => performance.now() > limit, since + trusted);
  }
  site.paths.splice(0);
  await longestTask(page);
  const clicks = clickOn(page);
  return {
    page,
    attacked,
    undisturbed: clicks.pauseFor,
    worstAnswer: clicks.worstSince,
    longestTask: () => longestTask(page),
    async survives(within = clickTimeout) {
      const { worst, failed } = await clicks.stop();
      const task = Math.round(await longestTask(page));
      console.log(`  worst answer to a click: ${Math.round(worst)} ms; longest task of the page: ${task} ms`);
      expect(failed).toBe(0);
      expect(worst).toBeLessThan(within);
      await expectWorks(beside, 'Sibling');
      expect(await attacked.run(goodApp('After the attack'), { fresh: true })).toBeUndefined();
      await expectWorks(attacked, 'After the attack');
      expect(await page.evaluate(() => window.siteErrors)).toEqual([]);
      expect(page.url()).toBe(`${site.url}/?frames=2`);
      expect(page.context().pages()).toHaveLength(1);
      expect(site.paths.filter((path) => !path.startsWith('/sandbox/'))).toEqual([]);
      expect(site.stolen).toEqual([]);
    },
  };
}

async function expectWorks(sandbox: HeldSandbox, title: string): Promise<void> {
  const isThere = async () => (await sandbox.app()).getByRole('heading', { name: title }).isVisible();
  // An app may be about to come back.
  await expect.poll(() => isThere().catch(() => false)).toBe(true);
  const app = await sandbox.app();
  const button = app.getByRole('button', { name: /^Pressed/ });
  const before = await button.textContent();
  await button.click();
  await expect(button).not.toHaveText(before ?? '');
}

/** Errors of the site's own code: of the page, and of the frames of its origin. */
async function watchErrors(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (window.origin === 'null') return;
    const { top } = window;
    if (!top) return;
    top.siteErrors ??= [];
    const errors = top.siteErrors;
    window.addEventListener('error', ({ message }) => errors.push(message));
    window.addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
    console.error = (...values) => errors.push(values.join(' '));
  });
}

/** Clicks a button of the page as often as readers may, and measures from the press to the page having handled it. */
function clickOn(page: Page) {
  let isOver = false;
  let worst = 0;
  let worstOfLate = 0;
  let failed = 0;
  /** Settles when nothing asks for a pause. */
  let mayClick = Promise.resolve();
  let oneClick = Promise.resolve();
  const clicking = (async () => {
    const box = await page.getByRole('button', { name: 'Page button' }).boundingBox();
    const [x, y] = [(box?.x ?? 0) + 10, (box?.y ?? 0) + 10];
    const click = async (count: number) => {
      const started = performance.now();
      await page.mouse.click(x, y);
      const clicks = await page.evaluate(() => window.clicks);
      const waited = performance.now() - started;
      worst = Math.max(worst, waited);
      worstOfLate = Math.max(worstOfLate, waited);
      if (clicks !== count) failed += 1;
    };
    for (let count = 1; !isOver; count++) {
      await mayClick;
      oneClick = click(count);
      await oneClick;
      await drawn(page, 6);
    }
  })();
  return {
    async pauseFor(task: () => Promise<void>) {
      const pause = (async () => {
        await oneClick;
        await task();
      })();
      mayClick = pause.catch(() => undefined); // told to whoever asked
      await pause;
    },
    worstSince() {
      const result = worstOfLate;
      worstOfLate = 0;
      return result;
    },
    async stop() {
      isOver = true;
      await clicking;
      return { worst, failed };
    },
  };
}
