/**
 * Builds the examples on real Next.js before any test starts: two workers must never build in one folder.
 * Variants of different examples are built as one app where they can be, which takes a tenth of the time.
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { appsOf, type OneApp } from '../../../examples/one-app';
import { mapWithLimit } from '../../../scripts/lib/map-with-limit';
import { oneAtATime } from '../../../scripts/lib/one-at-a-time';
import { type Example, withSpec } from './examples';
import { buildWorkingApp } from './real-next';
import { whatRuns } from './recorded';
import { nextModes, plainForm, plan, slugsIn } from './runs';

const folderOf = (app: OneApp, cacheComponents: boolean) =>
  join('.generated', 'parity', `${app.name}-${cacheComponents ? 'cached' : 'classic'}`);

/** What runs in a mode; of the example whose plain form is tested at least the variant that has it. */
function examplesIn(cacheComponents: boolean): Example[] {
  const target = cacheComponents ? 'Next.js with Cache Components' : 'Next.js without Cache Components';
  const whole = new Set(slugsIn(target));
  const plain = new Set(slugsIn('Next.js without JavaScript'));
  return withSpec().flatMap(({ slug, variants }) => {
    if (whole.has(slug)) return { slug, variants };
    const own = variants.filter(({ name }) => name === plainForm.variant);
    return plain.has(slug) ? { slug, variants: own } : [];
  });
}

const planned = new Map<boolean, OneApp[]>();

/** Made once in each process: every test asks for its build. */
function appsIn(cacheComponents: boolean): OneApp[] {
  const apps = planned.get(cacheComponents) ?? appsOf(examplesIn(cacheComponents));
  planned.set(cacheComponents, apps);
  return apps;
}

/** Where the build that holds a variant is. @throws {Error} where no build holds it */
export function builtWith(slug: string, variant: string, cacheComponents: boolean): string {
  const app = appsIn(cacheComponents).find(({ members }) =>
    members.some((member) => member.slug === slug && member.variant === variant),
  );
  if (!app) throw new Error(`no build holds the variant "${variant}" of "${slug}"`);
  return folderOf(app, cacheComponents);
}

/** Without Cache Components `'use cache'` needs the older flag of its own, in every app that writes it. */
const settingsOf = (cacheComponents: boolean) =>
  `cacheComponents: ${cacheComponents}, partialPrefetching: ${cacheComponents}, ` +
  `experimental: { ...app.experimental, useCache: true }, typescript: { ignoreBuildErrors: true },`;

/** @returns what Playwright calls at the end of the run */
export default async function buildExamples() {
  console.log(whatRuns(plan()));
  const modes = Object.values(nextModes);
  const builds = modes.flatMap((mode) => appsIn(mode).map((app) => ({ app, mode })));
  // Another run would lay other files where this one's servers read theirs.
  const end = builds.length > 0 ? oneAtATime('.generated/parity/running.json', 'npm run parity') : undefined;
  const counts = { built: 0, fromCache: 0 };
  await mapWithLimit(builds, availableParallelism(), async ({ app, mode }) => {
    const { isFromCache } = await buildWorkingApp(folderOf(app, mode), { ...app.files }, settingsOf(mode));
    counts[isFromCache ? 'fromCache' : 'built'] += 1;
    if (!isFromCache)
      console.log(`Next.js has built ${app.name}, ${counts.built + counts.fromCache} of ${builds.length}`);
  });
  if (builds.length > 0) console.log(`Apps: ${counts.built} built, ${counts.fromCache} from the cache`);
  return end;
}
