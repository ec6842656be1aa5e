import type { Params } from '../shared/page-tree';
import type { Route } from '../shared/protocol';
import { type Load, pathOf } from './build-page';
import { rootNamesOf, settingsOf } from './page-at';
import { filesOf, namesOf } from './static-params';

const levels: readonly unknown[] = ['shell', 'prefetch', 'navigation'];
const allowed: readonly unknown[] = [...levels, 'auto', false, undefined];

/**
 * What Next.js says to `ensureStatic` of the layouts and the page of a route before it renders anything.
 * Source: next@16.4.6 dist/server/app-render/ensure-static.js
 *
 * @throws {Error} in its words, for an unknown value and for one that does not go with that of a segment above
 */
export function refuseStaticLevels(route: Route, load: Load): void {
  let above: unknown = 'auto';
  for (const file of filesOf(route)) {
    const { ensureStatic } = load(file);
    if (!allowed.includes(ensureStatic)) {
      throw new Error(
        `Invalid segment configuration options detected for "${pathOf(route)}". Read more at https://nextjs.org/docs/app/api-reference/file-conventions/route-segment-config: Invalid ensureStatic value ${JSON.stringify(ensureStatic)} on "${pathOf(route)}", must be "auto", "shell", "prefetch", "navigation", or false.`,
      );
    }
    if (ensureStatic === undefined || ensureStatic === 'auto') continue;
    const isMixed = above !== 'auto' && (above === false) !== (ensureStatic === false);
    if (isMixed || levels.indexOf(ensureStatic) < levels.indexOf(above)) {
      const how = isMixed ? 'an incompatible' : 'a less-constrained';
      throw new Error(`A child segment cannot override a parent segment with ${how} \`ensureStatic\`.`);
    }
    above = ensureStatic;
  }
}

/**
 * What Next.js says, with Cache Components, to params that a route needs to be told of and is not.
 * Source: next@16.4.6 dist/build/static-paths/app.js
 *
 * @param known what `generateStaticParams` has given; undefined without one
 * @throws {Error} in its words
 */
export function refuseUnlisted(route: Route, load: Load, known: readonly Params[] | undefined): void {
  const name = pathOf(route);
  const roots = rootNamesOf(route);
  if (!roots.every((each) => known?.some((params) => each in params))) {
    throw new Error(
      roots.length === 1
        ? `A required root parameter (${roots[0]}) was not provided in generateStaticParams for ${name}, please provide at least one value.`
        : `Required root params (${roots.join(', ')}) were not provided in generateStaticParams for ${name}, please provide at least one value for each.`,
    );
  }
  if (!settingsOf({ route }, load).mustBeStatic) return;
  const learnMore = 'Learn more: https://nextjs.org/docs/messages/generate-static-params#with-ensurestatic';
  if (!known) {
    throw new Error(
      `Page "${name}": \`ensureStatic = "navigation"\` requires an exported \`generateStaticParams()\` function.\n${learnMore}`,
    );
  }
  const missing = namesOf(route).filter((each) => !known.every((params) => each in params));
  if (missing.length === 0) return;
  throw new Error(
    `Page "${name}": \`generateStaticParams()\` returned incomplete params. Routes using \`ensureStatic = "navigation"\` must return every dynamic route parameter. Missing: ${missing.map((each) => `"${each}"`).join(', ')}.\n${learnMore}`,
  );
}
