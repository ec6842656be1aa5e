/** A deck of Slidev as a speaker holds it. */
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { example, replaceInEditor } from '../live-example';
import { openPartitioned } from '../partitioned-deck';
import { addressOf } from './real-deck';

export type Mode = keyof typeof addressOf;

/** Both modes that Slidev has to serve a deck. */
export function inBothModes(define: (mode: Mode) => void): void {
  test.describe('slidev', () => define('dev'));
  test.describe('slidev build', () => define('build'));
}

export const test = base.extend<{ speaker: BrowserContext }>({
  /** A browser with storage apart for each site, as readers have. */
  speaker: async ({ browserName: _ }, use) => {
    const { context, close } = await openPartitioned();
    await use(context);
    await close();
  },
});

/** The slide of the guide is the second; that with steps comes last. */
export async function openDeck(speaker: BrowserContext, mode: Mode, path = '/1'): Promise<Page> {
  const page = await speaker.newPage();
  await page.goto(`${process.env[addressOf[mode]]}${path}`);
  await expect(page.locator('.slidev-page').first()).toBeAttached();
  return page;
}

export const slideOf = (page: Page) => Number(/\/(\d+)(?:\?|$)/.exec(page.url())?.[1]);
export async function onSlide(page: Page, slide: number, message?: string) {
  await expect.poll(() => slideOf(page), { message }).toBe(slide);
  await expect(page.locator('#slideshow .slidev-page:visible')).toHaveCount(1);
}

/**
 * Key by key, each once the slide before is gone, as people do it: two that are turned within one picture Slidev leaves on top of each other,
 * and that on top takes the presses.
 */
export async function turn(page: Page, key: string, times = 1) {
  for (let time = 0; time < times; time += 1) {
    const from = slideOf(page);
    await page.keyboard.press(key);
    await expect.poll(() => slideOf(page), { message: `${key} on slide ${from}` }).not.toBe(from);
    await expect(page.locator('#slideshow .slidev-page:visible')).toHaveCount(1);
  }
}

export function liveOn(page: Page, slide = 2, slug = 'create-post') {
  const frame = page.frameLocator(`.slidev-page-${slide} iframe`);
  return { frame, live: example(frame, 'action', slug) };
}

export const ready = ({ live }: ReturnType<typeof liveOn>) =>
  expect(live.section).toHaveAttribute('data-status', 'ready');

export const mine = ({ live }: ReturnType<typeof liveOn>) => live.app.getByRole('heading', { name: 'Mine' });

/** Changes the heading that `mine` is. */
export async function edit(page: Page, on: ReturnType<typeof liveOn>) {
  await replaceInEditor(page, on.live, 'app/page.tsx', (code) =>
    code.replace(/<h1>.*<\/h1>/, '<h1>Mine</h1>'),
  );
  await expect(mine(on)).toBeVisible();
}

/** How many examples run in it. */
export const running = (page: Page) =>
  page.frames().filter((frame) => frame.url().includes('/sandbox/')).length;
