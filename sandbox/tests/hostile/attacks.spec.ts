/**
 * Tables of attacks. Of each the same two things are asked: the page answers a click within a second throughout, and the next
 * good app runs.
 */
import { expect, test } from '@playwright/test';
import { timeout } from '../../../evidence/lab/pace';
import { goodApp, openAttackedPage } from './attacked-page';
import { realm } from './attacks/realm';
import { size } from './attacks/size';
import { time } from './attacks/time';
import { trust } from './attacks/trust';
import { type Site, serveSite } from './site';

let site: Site;
test.beforeAll(async () => {
  site = await serveSite();
});
test.afterAll(() => site.close());

/** In milliseconds. */
const quick = timeout(1_000);
/** How long an attack goes on before the next app comes, in milliseconds. */
const attackLasts = 700;
const goOn = (lasts: number) => new Promise((passed) => setTimeout(passed, lasts));
/** Attacks on one page, one after another. */
const atATime = 11;

for (const [kind, attacks] of Object.entries({ time, size, trust, realm })) {
  const all = Object.entries(attacks);
  for (let first = 0; first < all.length; first += atATime) {
    const some = all.slice(first, first + atATime);
    test(`attacks on ${kind}, ${first + 1} to ${first + some.length}`, async ({ page }) => {
      test.setTimeout(timeout(300_000));
      const { attacked, worstAnswer, survives } = await openAttackedPage(page, site, 'trusted');
      for (const [name, files] of some) {
        await attacked.run(files, { fresh: true }); // whether it comes alive is not the question
        await page.evaluate(goOn, attackLasts);
        expect.soft(worstAnswer(), `the page answers: ${name}`).toBeLessThan(quick);
        const strangers = (await attacked.problems()).filter(
          ({ file }) => file && !Object.hasOwn(files, file),
        );
        expect.soft(strangers, `only files of the app are named: ${name}`).toEqual([]);
        expect
          .soft(await attacked.run(goodApp(name), { fresh: true }), `the next app: ${name}`)
          .toBeUndefined();
        expect.soft(worstAnswer(), `the page answers after: ${name}`).toBeLessThan(quick);
        await attacked.forget();
      }
      await survives();
    });
  }
}
