import { locate } from '../host/locate';
import type { Problem, SegmentSetting, ServerApp } from '../protocol';
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
 * Settings that do not go together; Next.js refuses them before or while it compiles.
 *
 * @param refused what it says of `next.config.ts` itself
 */
export function configProblem(app: ServerApp, config: Config, refused?: string): Problem | undefined {
  if (refused !== undefined)
    return { stage: 'build', file: app.config, message: refused, fix: 'change or remove the setting' };
  const [directive] = config.useCache ? [] : app.cacheDirectives;
  if (directive) return { stage: 'build', ...placeOf(directive), ...needsCacheComponents(directive.name) };
  const wrong = config.cacheComponents ? refusedSettings : onlyWithCacheComponents;
  const setting = app.segmentSettings.find(({ name }) => wrong.includes(name));
  if (!setting) return undefined;
  return {
    stage: 'build',
    ...placeOf(setting),
    ...(config.cacheComponents ? refusal(setting) : needs(setting)),
  };
}

const placeOf = ({ file, line, column }: SegmentSetting) => ({ file, line, column });

/** The words of the compiler of next@16.4.6 (`@next/swc`). */
const needsCacheComponents = (directive: string) => ({
  message: `To use "${directive}", please enable the feature flag \`cacheComponents\` in your Next.js config.`,
  fix: 'turn cacheComponents on in next.config.ts, or keep the value with unstable_cache',
});

const refusal = ({ name }: SegmentSetting) => ({
  message: `Route segment config "${name}" is not compatible with \`nextConfig.cacheComponents\`. Please remove it.`,
  fix: "remove it and say with 'use cache' and <Suspense> what may be kept, or turn cacheComponents off in next.config.ts",
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

/** A page that could not be rendered ahead. */
export function refusedProblem(app: ServerApp, { route, error }: { route: string; error: Error }): Problem {
  const isBlocked = error.message.startsWith('Route "');
  const fallback = app.routes.find(
    ({ kind, segments }) => kind === 'page' && `/${segments.join('/')}` === route,
  );
  const found = locate(isBlocked ? 'build' : 'server', error.stack ?? '', {
    message: `${isBlocked ? '' : `${error.name}: `}${error.message}`,
    modules: app.server,
  });
  return {
    ...found,
    file: found.file ?? fallback?.file,
    ...(isBlocked && { fix: 'put what waits into a component of its own inside <Suspense>, or cache it' }),
    message: found.message,
  };
}
