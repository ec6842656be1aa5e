import { locate } from '../shared/locate';
import type { BrokenRoute, Problem, Route, SegmentSetting, ServerApp } from '../shared/protocol';
import { pathOf } from './build-page';
import type { Config } from './config';

/** Names that Cache Components refuse; the others are read as before. */
const refusedSettings = [
  'dynamic',
  'revalidate',
  'fetchCache',
  'dynamicParams',
  'runtime',
  'preferredRegion',
];

/** Mean nothing without Cache Components. */
const onlyWithCacheComponents = ['instant', 'prefetch', 'ensureStatic'];

/**
 * What Next.js refuses of an app as a whole, before or while it compiles.
 *
 * @param refused what it says of `next.config.ts` itself
 */
export function configProblem(app: ServerApp, config: Config, refused?: string): Problem | undefined {
  if (refused !== undefined)
    return { stage: 'build', file: app.config, message: refused, fix: 'change or remove the setting' };
  const [directive] = config.useCache ? [] : app.cacheDirectives;
  if (directive) return { stage: 'build', ...positionOf(directive), ...needsCacheComponents(directive.name) };
  const setting = wrongSettings(app, config).find(
    ({ file }) => !app.routes.some((route) => isPartOf(route, file)),
  );
  return setting && problemOf(setting, config);
}

function wrongSettings({ segmentSettings }: ServerApp, { cacheComponents }: Config): SegmentSetting[] {
  const wrong = cacheComponents ? refusedSettings : onlyWithCacheComponents;
  return segmentSettings.filter(({ name }) => wrong.includes(name));
}

const problemOf = (setting: SegmentSetting, { cacheComponents }: Config): Problem => ({
  stage: 'build',
  ...positionOf(setting),
  ...(cacheComponents ? refusal(setting) : needs(setting)),
});

/** Routes with a setting that the configuration does not allow. */
export function brokenBySettings(app: ServerApp, config: Config): BrokenRoute[] {
  return wrongSettings(app, config).flatMap((setting) => {
    const routes = app.routes.filter((route) => isPartOf(route, setting.file));
    const problem = { ...problemOf(setting, config), only: routes.map(pathOf) };
    return routes.map((route) => ({ route, problem }));
  });
}

const isPartOf = ({ file, layers }: Route, part: string) =>
  file === part || layers.some((layer) => Object.values(layer).includes(part));

const positionOf = ({ file, line, column }: SegmentSetting) => ({ file, line, column });

/** The words of the compiler of next@16.4.6 (`@next/swc`). */
const needsCacheComponents = (directive: string) => ({
  message: `To use "${directive}", please enable the feature flag \`cacheComponents\` in your Next.js config.`,
  fix: 'turn cacheComponents on in next.config.ts, or cache the value with unstable_cache',
});

const refusal = ({ name }: SegmentSetting) => ({
  message: `Route segment config "${name}" is not compatible with \`nextConfig.cacheComponents\`. Please remove it.`,
  fix: "remove it and use 'use cache' and <Suspense> instead, or turn cacheComponents off in next.config.ts",
});

/** Source: the compiler of next@16.4.6 (`@next/swc`) and dist/build/analysis/get-page-static-info.js */
const needs = ({ name, file }: SegmentSetting) => ({
  message:
    name === 'instant'
      ? 'Route segment config "instant" requires `nextConfig.cacheComponents` to be enabled.'
      : `Route "${routeOf(file)}" cannot use \`export const ${name} = ...\` without enabling \`cacheComponents\`.`,
  fix: 'remove it, or turn cacheComponents on in next.config.ts',
});

const routeOf = (file: string) => file.replace(/^(?:\/src)?\/app/, '').replace(/\.\w+$/, '');

/** A page that could not be prerendered. */
export function refusedProblem({ server }: ServerApp, route: Route, error: Error): Problem {
  const isBlocked = error.message.startsWith('Route "');
  const found = locate(isBlocked ? 'build' : 'server', error.stack ?? '', {
    message: `${isBlocked ? '' : `${error.name}: `}${error.message}`,
    modules: server,
  });
  return {
    ...found,
    file: found.file ?? route.file,
    ...(isBlocked && { fix: 'move the code that waits to its own component inside <Suspense>, or cache it' }),
    only: [pathOf(route)],
  };
}
