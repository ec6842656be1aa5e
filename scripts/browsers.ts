/**
 * `npm run browsers`: the live examples in Firefox and in the engine of Safari, where these are installed. Each variant of each
 * example has to come alive, and a form has to reach its server.
 */
import { existsSync } from 'node:fs';
import { loadExamples } from '../catalog';
import type { Browser } from './lib/browsers/browser';
import { postsIn, startsIn, type Variant } from './lib/browsers/e2e';
import { findPrograms } from './lib/browsers/find';
import { startFirefox } from './lib/browsers/firefox';
import { startWebKit } from './lib/browsers/webkit';
import { readFlags } from './lib/flags';
import { serveSite } from './lib/serve';
import { buildSiteOnce } from './lib/site-build';
import { UserError } from './lib/user-error';

export const help = `npm run browsers: every example in Firefox and WebKitGTK, as far as they are installed; about five minutes each

  --only <slug>     only this example
  FIREFOX_PATH      the program of a Firefox that is not on the PATH

On Debian: apt-get install firefox-esr webkit2gtk-driver xvfb`;

const posting = 'create-post';

type Start = () => Promise<Browser>;

function variants(only: string | undefined): Variant[] {
  const all = loadExamples().flatMap(({ slug, variants: of }) => of.map(({ name }) => ({ slug, name })));
  const wanted = all.filter(({ slug }) => only === undefined || slug === only);
  if (wanted.length > 0) return wanted;
  throw new UserError(`There is no example "${only}".\n\n${help}`);
}

/**
 * A browser of its own for each example, so that one that ends takes no other example with it.
 *
 * @returns what failed, in words
 */
async function failuresIn(start: Start, site: string, wanted: readonly Variant[]): Promise<string[]> {
  const failures: string[] = [];
  let name = '';
  for (const slug of new Set(wanted.map((each) => each.slug))) {
    const browser = await start();
    name = browser.name;
    for (const variant of wanted.filter((each) => each.slug === slug)) {
      const check = slug === posting ? postsIn : startsIn;
      await check(browser, site, variant).catch((error: unknown) =>
        failures.push(`${name}, ${slug}, ${variant.name}: ${error}`),
      );
    }
    await browser.close();
  }
  console.log(`${name}: ${wanted.length - failures.length} of ${wanted.length} variants run`);
  return failures;
}

export async function main(args: string[] = []): Promise<number> {
  const { only } = readFlags(help, { args, options: { only: { type: 'string' } } });
  const wanted = variants(only);
  const { firefox, webKit } = findPrograms(process.env, existsSync);
  const found = [
    ...(firefox ? [() => startFirefox(firefox)] : []),
    ...(webKit ? [() => startWebKit(webKit)] : []),
  ];
  if (found.length === 0) throw new UserError(`Neither Firefox nor WebKitGTK is installed.\n\n${help}`);
  await buildSiteOnce(process.cwd());
  const site = await serveSite({ folder: 'out', basePath: '' }, 0);
  const failures: string[] = [];
  try {
    for (const start of found) failures.push(...(await failuresIn(start, site.url, wanted)));
  } finally {
    await site.close();
  }
  if (failures.length > 0) throw new UserError(failures.join('\n'));
  return 0;
}
