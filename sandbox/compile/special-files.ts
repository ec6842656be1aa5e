import { at } from '../shared/problem';
import type { AppModule } from './app-module';
import type { Conventions } from './conventions';
import type { ServerLayer } from './graph-parts';
import { refuseProxy } from './proxy-rules';
import { refuseRuntime } from './runtime-rules';

/** The files that Next.js starts from, in the order in which their styles count. */
export function entriesOf(conventions: Conventions): [file: string, layer: ServerLayer][] {
  const { routes, root, globalError, globalNotFound, proxy, config } = conventions;
  const shown = [root, ...routes.flatMap(({ layers }) => layers)].flatMap(({ folder: _folder, ...files }) =>
    Object.values(files),
  );
  const pages = routes.filter(({ kind }) => kind === 'page').map(({ file }) => file);
  const handlers = routes.filter(({ kind }) => kind === 'handler').map(({ file }) => file);
  const apis = routes.filter(({ kind }) => kind === 'api').map(({ file }) => file);
  const ofServerComponents = [...shown, ...pages, globalError, globalNotFound, ...handlers, proxy];
  const present = (file: string | undefined) => (file === undefined ? [] : [file]);
  return [
    ...[...new Set(ofServerComponents.flatMap(present))].map(
      (file) => [file, 'react-server'] as [string, ServerLayer],
    ),
    ...[...apis, config].flatMap(present).map((file) => [file, 'plain'] as [string, ServerLayer]),
  ];
}

/**
 * @throws {BuildError} for what Next.js refuses of a file for the meaning that its name has
 */
export function refuseByPlace(file: string, module: AppModule | undefined): void {
  if (!module) return;
  if (/^(?:\/src)?\/(?:proxy|middleware)\.\w+$/.test(file)) refuseProxy(module.parsed);
  if (/^(?:\/src)?\/pages\//.test(file)) refuseStar(module);
  refuseRuntime(module.parsed);
  refuseErrorOnServer(file, module);
}

/** In a file of the Pages Router only; the words are those of the compiler of next@16.4.6 (`@next/swc`). */
function refuseStar({ parsed }: AppModule): void {
  const star = parsed.ast.body.find((node) => node.type === 'ExportAllDeclaration' && !node.exported);
  if (!star) return;
  throw at(parsed, star.start, {
    message:
      "Using `export * from '...'` in a page is disallowed. Please use `export { default } from '...'` instead.\nRead more: https://nextjs.org/docs/messages/export-all-in-page",
    fix: 'export what you need by name',
  });
}

/** In the words of Next.js. */
function refuseErrorOnServer(file: string, module: AppModule): void {
  if (module.directives.client || !/\/(?:global-)?error\.[jt]sx?$/.test(file)) return;
  throw at(module.parsed, 0, {
    message: `.${file} must be a Client Component. Add the "use client" directive the top of the file to resolve this issue.`,
    fix: "make 'use client' the first line of the file",
  });
}
