import { at } from '../shared/problem';
import type { Files } from '../shared/protocol';
import { appFolders } from './app-folders';
import type { ImportSite } from './import-site';
import type { ParsedModule } from './parse';

/** The module that exports a function for each dynamic segment above a root layout. */
export const rootParamsModule = 'next/root-params';

/**
 * The names of all dynamic segments above a root layout, which is the first layout on the way down from `app`.
 * Source: next@16.4.6 dist/build/webpack/loaders/next-root-params-loader.js
 */
export function rootParamNames(files: Files): string[] {
  const { app } = appFolders(files);
  const folders = Object.keys(files).flatMap(
    (file) => /^(.*)\/layout\.(?:tsx|ts|jsx|js)$/.exec(file)?.[1] ?? [],
  );
  const roots = folders.filter(
    (folder) =>
      `${folder}/`.startsWith(`${app}/`) && !folders.some((other) => folder.startsWith(`${other}/`)),
  );
  const names = roots.flatMap((root) =>
    [...root.matchAll(/\/\[{1,2}(?:\.\.\.)?([^\]]+)\]/g)].flatMap(([, name]) => name ?? []),
  );
  return [...new Set(names)].sort();
}

/** @throws {BuildError} for a name that is not above a root layout, and for segments that cannot be exported */
export function refuseRootParams(
  module: ParsedModule,
  { start, names = [] }: ImportSite,
  files: Files,
): void {
  const offered = rootParamNames(files);
  const odd = offered.find((name) => !/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name));
  if (odd !== undefined) {
    const sign = /[^\p{ID_Continue}$]/u.exec(odd)?.[0] ?? odd[0];
    throw at(module, start, {
      message: `Expected ',', got '${sign}'. "${rootParamsModule}" cannot export "${odd}", which is not a name in JavaScript.`,
      fix: `rename the folder [${odd}] to a name without "${sign}"`,
    });
  }
  const missing = names.find((name) => !offered.includes(name));
  if (missing === undefined) return;
  throw at(module, start, {
    message: `Export ${missing} doesn't exist in target module: the export ${missing} was not found in module ${rootParamsModule}.`,
    fix: `dynamic segments above a root layout: ${offered.join(', ') || 'there are none'}`,
  });
}
