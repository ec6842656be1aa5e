import { expect } from '@playwright/test';
import type { App } from '../../../../../../examples/app';
import type { Case } from '../../../group';
import { follow } from '../../../steps';

const scrollTop = (app: App) => app.page.locator('html').evaluate((html) => html.scrollTop);
/** How far below the top of the window an element begins, in whole pixels. */
const topOf = (app: App, selector: string) =>
  app.page.locator(selector).evaluate((element) => Math.round(element.getBoundingClientRect().top) + 0);

async function scrolledTo(app: App, path: string, top: number): Promise<void> {
  await app.visit(path);
  await app.page.locator('html').evaluate((html, height) => {
    html.scrollTop = height;
  }, top);
  await expect.poll(() => scrollTop(app)).toBe(top);
}

/** Two frames: a hash is scrolled to in the task of the click, or the one after it. */
const drawn = (app: App) =>
  app.page
    .locator('html')
    .evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

const heading = (app: App, name: string) => app.page.getByRole('heading', { name, exact: true });

export const cases: Case[] = [
  {
    name: 'a link scrolls to the top of its page, where that would not be in view',
    async run(app) {
      await scrolledTo(app, '/scrolling', 700);
      await follow(app, 'Below');
      await expect(heading(app, 'Below')).toBeInViewport();
      expect(await scrollTop(app)).toBe(0);
    },
  },
  {
    name: 'a link leaves the position where the top of its page is in view, below what stays of the layout',
    async run(app) {
      await scrolledTo(app, '/scrolling/shared', 100);
      await follow(app, 'Other');
      await expect(heading(app, 'Other')).toBeVisible();
      expect(await scrollTop(app)).toBe(100);
    },
  },
  {
    name: 'a link scrolls up to the layout where the top of its page is out of view',
    async run(app) {
      await scrolledTo(app, '/scrolling/shared', 900);
      await follow(app, 'Other');
      await expect(heading(app, 'Other')).toBeInViewport();
      expect(await scrollTop(app)).toBe(0);
    },
  },
  {
    name: 'a link with scroll={false} leaves the position in any case',
    async run(app) {
      await scrolledTo(app, '/scrolling', 700);
      await follow(app, 'Kept');
      await expect(heading(app, 'Below')).toBeAttached();
      await expect.poll(() => app.location()).toBe('/scrolling/below');
      expect(await scrollTop(app)).toBe(700);
    },
  },
  {
    name: 'a hash in the address of a link scrolls to the element with that id, on another page and on the same',
    async run(app) {
      await scrolledTo(app, '/scrolling', 700);
      await follow(app, 'Part');
      await expect(heading(app, 'Part')).toBeInViewport();
      expect(await topOf(app, '#part')).toBe(0);
      await app.visit('/scrolling');
      await follow(app, 'Far');
      await expect.poll(() => topOf(app, '#far')).toBe(0);
    },
  },
  {
    name: 'a link to a hash of the same page with scroll={false} leaves the position',
    async run(app) {
      await scrolledTo(app, '/scrolling', 100);
      await follow(app, 'Far, kept');
      await drawn(app);
      expect(await scrollTop(app)).toBe(100);
    },
  },
  {
    name: 'scroll-padding-top moves where a scroll to a hash ends',
    async run(app) {
      await app.visit('/scrolling/padded');
      await follow(app, 'Padded');
      await expect.poll(() => topOf(app, '#padded')).toBe(70);
    },
  },
];
