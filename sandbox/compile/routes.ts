import type { Files, Route } from '../protocol';
import { BuildError } from './problem';

const routeFile = /^\/app((?:\/[^/]+)*)\/(page|route)\.(tsx|ts|jsx|js)$/;

/**
 * The routes that the files under `/app` describe.
 * Source: https://nextjs.org/docs/app/api-reference/file-conventions
 *
 * @throws {BuildError} when a page and a Route Handler share a segment
 */
export function findRoutes(files: Files): Route[] {
  const routes: Route[] = [];
  for (const file of Object.keys(files)) {
    const match = routeFile.exec(file);
    if (!match) continue;
    const folders = (match[1] ?? '').split('/').filter(Boolean);
    const kind = match[2] === 'page' ? 'page' : 'handler';
    const segments = folders.filter((folder) => !isGroup(folder));
    refuseClash(routes, file, segments);
    routes.push({ kind, segments, file, layers: kind === 'page' ? layersOf(folders, files) : [] });
  }
  return routes;
}

const isGroup = (folder: string) => /^\(.+\)$/.test(folder);

function layersOf(folders: string[], files: Files): Route['layers'] {
  return ['', ...folders].map((_, depth) => {
    const folder = ['/app', ...folders.slice(0, depth)].join('/');
    const named = (name: string) => ['tsx', 'ts', 'jsx', 'js'].map((end) => `${folder}/${name}.${end}`);
    const find = (name: string) => named(name).find((path) => path in files);
    return { layout: find('layout'), loading: find('loading') };
  });
}

function refuseClash(routes: Route[], file: string, segments: string[]): void {
  const path = `/${segments.join('/')}`;
  const clash = routes.find((route) => `/${route.segments.join('/')}` === path);
  if (!clash) return;
  throw new BuildError({
    file,
    line: 1,
    column: 1,
    message: `${clash.file} already answers ${path}; one segment cannot hold two`,
    fix: 'move one of them, for example the Route Handler to /app/api',
  });
}
