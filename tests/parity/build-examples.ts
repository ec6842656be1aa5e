/**
 * Builds the examples on real Next.js before any test starts: two workers must never build in one folder.
 * Variants of different examples are built as one app where they can be, which takes a tenth of the time.
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { appsOf, loadCatalog, type OneApp } from '../../catalog';
import { inTurns } from '../../scripts/lib/in-turns';
import { nextModes, wantedExamples, wantsNext } from './examples';
import { buildWorkingApp } from './real-next';

const folderOf = (app: OneApp, cacheComponents: boolean) =>
  join('.generated', 'parity', `${app.name}-${cacheComponents ? 'cached' : 'classic'}`);

/** Its plain form has a spec of its own (`without-javascript.spec.ts`), which runs whether it has changed or not. */
const always = 'create-post';

let planned: OneApp[] | undefined;

/** Made once in each process: every test asks for its build. */
function appsToBuild(): OneApp[] {
  if (planned) return planned;
  const wanted = new Set(wantedExamples().map(({ slug }) => slug)).add(always);
  planned = appsOf(loadCatalog().examples.filter(({ slug }) => wanted.has(slug)));
  return planned;
}

/** Where the build that holds a variant stands. @throws {Error} where no build holds it */
export function builtWith(slug: string, variant: string, cacheComponents: boolean): string {
  const app = appsToBuild().find(({ members }) =>
    members.some((member) => member.slug === slug && member.variant === variant),
  );
  if (!app) throw new Error(`no build holds the variant "${variant}" of "${slug}"`);
  return folderOf(app, cacheComponents);
}

/** Without Cache Components `'use cache'` needs the older flag of its own, in every app that writes it. */
const settingsOf = (cacheComponents: boolean) =>
  `cacheComponents: ${cacheComponents}, partialPrefetching: ${cacheComponents}, ` +
  `experimental: { ...app.experimental, useCache: true }, typescript: { ignoreBuildErrors: true },`;

const modesOf = ({ members }: OneApp) =>
  members.some(({ slug }) => slug === always) ? [true, false] : Object.values(nextModes);

export default async function buildExamples() {
  if (!wantsNext) return;
  const unchanged = loadCatalog().examples.length - wantedExamples().length;
  if (unchanged > 0)
    console.log(
      `Left out: ${unchanged} examples that passed as they are; \`npm run parity -- --all\` runs them`,
    );
  const builds = appsToBuild().flatMap((app) => modesOf(app).map((mode) => ({ app, mode })));
  let done = 0;
  await inTurns(builds, availableParallelism(), async ({ app, mode }) => {
    await buildWorkingApp(folderOf(app, mode), { ...app.files }, settingsOf(mode));
    done += 1;
    console.log(`Next.js has built app ${done} of ${builds.length}`);
  });
}
