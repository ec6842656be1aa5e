import type { Files, Layer, Route } from '../shared/protocol';
import { type AppFolders, appFolders } from './app-folders';
import { refuseConflicts } from './route-conflicts';

const endings = ['tsx', 'ts', 'jsx', 'js'];

/**
 * The routes that an app's files describe: pages and Route Handlers under `app`, API Routes under `pages/api`.
 * Sources: https://nextjs.org/docs/app/api-reference/file-conventions,
 * https://nextjs.org/docs/pages/building-your-application/routing/api-routes
 *
 * @throws {BuildError} where Next.js would refuse two of them together
 */
export function findRoutes(files: Files): Route[] {
  const folders = appFolders(files);
  const layers = new Map<string, Layer>();
  const layerAt: LayerAt = (path, folder) => {
    const layer = layers.get(path) ?? layerOf(path, folder, files);
    layers.set(path, layer);
    return layer;
  };
  const routes = Object.keys(files).flatMap(
    (file) => appRoute(file, folders, layerAt) ?? apiRoute(file, folders) ?? [],
  );
  refuseConflicts(routes, folders);
  return routes;
}

/** Each folder is looked into once, however many routes lie in it. */
type LayerAt = (path: string, folder: string) => Layer;

/** The special files of one folder under `app`. */
export function layerOf(path: string, folder: string, files: Files): Layer {
  const find = (name: string) => findFile(`${path}/${name}`, files);
  return {
    folder,
    layout: find('layout'),
    template: find('template'),
    loading: find('loading'),
    error: find('error'),
    notFound: find('not-found'),
    forbidden: find('forbidden'),
    unauthorized: find('unauthorized'),
  };
}

/** The file of this name, whichever of the endings of a component it has. */
export function findFile(path: string, files: Files): string | undefined {
  return endings.map((ending) => `${path}.${ending}`).find((candidate) => candidate in files);
}

function appRoute(file: string, { app }: AppFolders, layerAt: LayerAt): Route | undefined {
  if (!file.startsWith(`${app}/`)) return undefined;
  const match = /^((?:[^/]+\/)*)(page|route)\.(?:tsx|ts|jsx|js)$/.exec(file.slice(app.length + 1));
  if (!match) return undefined;
  const folders = (match[1] ?? '').split('/').filter(Boolean);
  if (folders.some(isNotServed)) return undefined;
  const segments = folders.filter((folder) => !isGroup(folder)).map(decodeUnderscore);
  if (match[2] === 'route') return { kind: 'handler', segments, file, layers: [] };
  const layers = ['', ...folders].map((folder, depth) =>
    layerAt([app, ...folders.slice(0, depth)].join('/'), folder),
  );
  return { kind: 'page', segments, file, layers };
}

function apiRoute(file: string, { pages }: AppFolders): Route | undefined {
  if (!file.startsWith(`${pages}/api/`)) return undefined;
  const match = /^(.+)\.(?:tsx|ts|jsx|js)$/.exec(file.slice(pages.length + 1));
  if (!match?.[1] || /\.d$/.test(match[1])) return undefined;
  const segments = match[1].split('/');
  if (segments.at(-1) === 'index') segments.pop();
  return { kind: 'api', segments, file, layers: [] };
}

const isGroup = (folder: string) => /^\([^.)][^)]*\)$/.test(folder);

/** Private folders; slots of parallel routes and intercepting routes, which this sandbox does not run. */
const isNotServed = (folder: string) => /^(_|@|\(\.)/.test(folder);

/** Source: https://nextjs.org/docs/app/getting-started/project-structure#private-folders */
const decodeUnderscore = (folder: string) => folder.replace(/^%5F/i, '_');
