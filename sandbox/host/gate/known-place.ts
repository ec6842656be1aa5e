import type { Problem, ServerApp } from '../../shared/protocol';

/**
 * What code of the app says about a problem may name any text as its file. Only a file that the app has is passed on, for
 * the page looks its text up by that name.
 */
export function knownPlace(problem: Problem, app: ServerApp): Problem {
  const { file, line: _line, column: _column, ...rest } = problem;
  return file === undefined || isFileOf(app, file) ? problem : rest;
}

function isFileOf({ broken = [], ...app }: ServerApp, file: string): boolean {
  const { server, client, config, proxy, segmentSettings } = app;
  if (!file.startsWith('/')) return false;
  if (broken.some(({ problem }) => problem.file === file)) return true;
  if (Object.hasOwn(server, file) || Object.hasOwn(client, file)) return true;
  return file === config || file === proxy || segmentSettings.some((setting) => setting.file === file);
}
