import { expect } from '@playwright/test';
import type { App } from '../../../../../../../examples/app';
import type { Case } from '../../../../group';
import { click, seen } from '../../../../steps';

const scrolled = (app: App) =>
  app.page.locator('html').evaluate((html) => html.ownerDocument.defaultView?.scrollY ?? -1);
const scroll = (app: App) =>
  app.page.locator('html').evaluate((html) => html.ownerDocument.defaultView?.scrollTo(0, 500));

async function scrolledAfter(app: App, button: string, expected: number) {
  await app.visit('/going/tall');
  await scroll(app);
  await expect.poll(() => scrolled(app)).toBe(500);
  await click(app, button);
  await expect(seen(app, 'shown')).toHaveText('tall other');
  await expect.poll(() => scrolled(app)).toBe(expected);
}

const scrolling = [
  ['Push', 0, 'router.push scrolls to the top'],
  ['Replace', 0, 'router.replace scrolls to the top'],
  ['Push and stay', 500, 'router.push with scroll false leaves the page where it is'],
  ['Replace and stay', 500, 'router.replace with scroll false leaves the page where it is'],
] as const;

export const router: Case[] = [
  ...scrolling.map(
    ([button, expected, name]): Case => ({ name, run: (app) => scrolledAfter(app, button, expected) }),
  ),
  {
    name: 'router.forward goes to the step after',
    async run(app) {
      await app.visit('/going/tall');
      await click(app, 'Push');
      await expect(seen(app, 'shown')).toHaveText('tall other');
      await click(app, 'Back');
      await expect(seen(app, 'shown')).toHaveText('tall first');
      await click(app, 'Forward');
      await expect(seen(app, 'shown')).toHaveText('tall other');
      await expect.poll(() => app.location()).toBe('/going/tall/other');
    },
  },
  {
    name: 'router.push does not run a javascript address',
    async run(app) {
      await app.visit('/going/tall');
      await click(app, 'Push a script');
      await expect(seen(app, 'seen')).toHaveText(
        'Next.js has blocked a javascript: URL as a security precaution.',
      );
    },
  },
  {
    name: 'the router has neither pathname nor query nor events',
    async run(app) {
      await app.visit('/going/tall');
      await click(app, 'Look for the old names');
      await expect(seen(app, 'seen')).toHaveText('false,false,false');
    },
  },
  {
    name: 'an effect on usePathname and useSearchParams hears of each change of the address',
    async run(app) {
      await app.visit('/going/visits');
      await click(app, 'Change the query');
      await expect(seen(app, 'addresses')).toHaveText('/going/visits? /going/visits?tab=two');
      await click(app, 'Again');
      await expect(seen(app, 'addresses')).toHaveText(
        '/going/visits? /going/visits?tab=two /going/visits/again?',
      );
    },
  },
];
