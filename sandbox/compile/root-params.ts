import type { Files } from '../protocol';
import { appFolders } from './app-folders';
import type { ImportSite } from './import-sites';
import type { ParsedModule } from './parse';
import { at } from './problem';

const layouts = /^(.*)\/layout\.[jt]sx?$/;

/**
 * The names that `next/root-params` exports: the dynamic segments at or above the root layouts of an app.
 * Source: https://nextjs.org/docs/app/api-reference/functions/next-root-params
 */
export function rootParamNames(files: Files): string[] {
  const { app } = appFolders(files);
  const folders = Object.keys(files).flatMap((file) => {
    const folder = layouts.exec(file)?.[1];
    return folder !== undefined && `${folder}/`.startsWith(`${app}/`) ? folder : [];
  });
  const roots = folders.filter((folder) => !folders.some((other) => folder.startsWith(`${other}/`)));
  const names = roots.flatMap((folder) =>
    folder.split('/').flatMap((each) => /^\[{1,2}(?:\.\.\.)?([^\]]+)\]{1,2}$/.exec(each)?.[1] ?? []),
  );
  return [...new Set(names)];
}

/**
 * Next.js writes the module with one function for each name, so each must be a name of JavaScript.
 *
 * @throws {BuildError} at the import
 */
export function refuseRootParams(
  module: ParsedModule,
  { names = [], start }: ImportSite,
  files: Files,
): void {
  const offered = rootParamNames(files);
  const odd = offered.find((name) => !/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name));
  if (odd !== undefined) {
    throw at(module, start, {
      message: `"next/root-params" cannot export "${odd}": the folder [${odd}] is not a name in JavaScript`,
      fix: `rename the folder [${odd}], for example to [${odd.replaceAll(/[^\p{ID_Continue}$]/gu, '_')}]`,
    });
  }
  const missing = names.find((name) => !offered.includes(name));
  if (missing === undefined) return;
  throw at(module, start, {
    message: `Export ${missing} doesn't exist in target module: the export ${missing} was not found in module next/root-params.`,
    fix: `the root layouts of the app have ${offered.join(', ') || 'no dynamic segments above them'}`,
  });
}
