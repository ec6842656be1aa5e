import { at } from '../shared/problem';
import { moduleExports } from './exports';
import type { ParsedModule } from './parse';

/**
 * What Next.js refuses that a page or layout exports with `'use client'`, in its words.
 *
 * @throws {BuildError} at the export
 */
export function refuseExportsOfClientPage(module: ParsedModule): void {
  if (!/\/(?:page|layout)\.\w+$/.test(module.file)) return;
  refuseMetadata(module);
  refuseViewport(module);
  refuseSettings(module);
}

/** Source: https://nextjs.org/docs/app/api-reference/functions/generate-metadata */
function refuseMetadata(module: ParsedModule): void {
  const found = moduleExports(module.ast).find(({ name }) => /^(?:generateM|m)etadata$/.test(name));
  if (!found) return;
  throw at(module, found.start, {
    message: `You are attempting to export "${found.name}" from a component marked with "use client", which is disallowed. "${found.name}" must be resolved on the server before the page component is rendered. Keep your page as a Server Component and move Client Component logic to a separate file.`,
    fix: 'move the Client Component to its own file, and import it here',
  });
}

/** Next.js fails while it renders such a page, without a word about the export. */
function refuseViewport(module: ParsedModule): void {
  const found = moduleExports(module.ast).find(({ name }) => /^(?:generateV|v)iewport$/.test(name));
  if (!found) return;
  throw at(module, found.start, {
    message: `"${found.name}" can't be exported from a component marked with "use client": it's resolved on the server, before the page is rendered.`,
    fix: 'move the Client Component to its own file, and import it here',
  });
}

/** Source: the compiler of next@16.4.6 (`@next/swc`, next-core segment_config) */
function refuseSettings(module: ParsedModule): void {
  const found = moduleExports(module.ast).find(({ name }) =>
    /^(?:instant|prefetch|ensureStatic)$/.test(name),
  );
  if (!found) return;
  throw at(module, found.start, {
    message: `Next.js can't recognize the exported \`${found.name}\` field in route. "${found.name}" is a route segment config and can only be used when the segment is a Server Component module. Remove the "use client" directive to use this API.`,
    fix: 'move the Client Component to its own file, and import it here',
  });
}
