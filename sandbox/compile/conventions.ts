import { BuildError } from '../shared/problem';
import type { Files, ServerApp } from '../shared/protocol';
import { appFolders } from './app-folders';
import { findFile, findRoutes, layerOf } from './routes';

export type Conventions = Pick<
  ServerApp,
  'routes' | 'root' | 'globalError' | 'globalNotFound' | 'proxy' | 'config'
>;

/**
 * The files of an app that Next.js gives a meaning to by their name.
 * Source: https://nextjs.org/docs/app/api-reference/file-conventions
 *
 * @throws {BuildError} where Next.js refuses two of them together
 */
export function findConventions(files: Files): Conventions {
  const folders = appFolders(files);
  return {
    routes: findRoutes(files),
    root: layerOf(folders.app, '', files),
    globalError: findFile(`${folders.app}/global-error`, files),
    globalNotFound: findFile(`${folders.app}/global-not-found`, files),
    proxy: proxyFile(folders.root, files),
    config: ['ts', 'mts', 'js', 'mjs'].map((end) => `/next.config.${end}`).find((file) => file in files),
  };
}

/**
 * `middleware.ts` is the same under its former name.
 * Source: next@16.4.6 dist/build/index.js.
 */
function proxyFile(root: string, files: Files): string | undefined {
  const proxy = findFile(`${root}/proxy`, files);
  const middleware = findFile(`${root}/middleware`, files);
  if (!proxy || !middleware) return proxy ?? middleware;
  throw new BuildError({
    file: middleware,
    line: 1,
    column: 1,
    message: `Both middleware file ".${middleware}" and proxy file ".${proxy}" are detected. Please use ".${proxy}" only. Learn more: https://nextjs.org/docs/messages/middleware-to-proxy`,
    fix: `move what ${middleware} does to ${proxy}, and remove it`,
  });
}
