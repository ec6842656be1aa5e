import { onDemandName, onDemandPackages } from '../shared/on-demand';
import { at } from '../shared/problem';
import type { Files } from '../shared/protocol';
import { type Names, providedPackages } from '../shared/provided';
import type { Aliases } from './aliases';
import type { ImportSite } from './import-site';
import type { ParsedModule } from './parse';
import { folderOf, joinPath } from './paths';
import { refuseRootParams, rootParamsModule } from './root-params';

export type Side = 'server' | 'client';

/** Source: resolve.extensions of Next.js, next@16.4.6 dist/build/webpack-config.js. */
export const endings = ['.tsx', '.ts', '.jsx', '.js', '.mjs', '.json'];
const candidates = ['', ...endings, ...endings.map((ending) => `/index${ending}`)];

/** The file of the app that an import means, or undefined where it means a package. */
export function localFile(
  from: string,
  specifier: string,
  files: Files,
  aliases: Aliases,
): string | undefined {
  const isRelative = /^\.{0,2}\//.test(specifier) || /^\.{1,2}$/.test(specifier);
  const paths = isRelative ? [joinPath(folderOf(from), specifier)] : aliases(specifier);
  for (const path of paths) {
    const found = candidates.map((end) => path + end).find((candidate) => Object.hasOwn(files, candidate));
    if (found) return found;
    // TypeScript files may be imported under the name that they will have as JavaScript.
    const source = path.replace(/\.jsx?$/, '');
    const typed =
      source === path ? undefined : ['.ts', '.tsx'].find((end) => Object.hasOwn(files, source + end));
    if (typed) return source + typed;
  }
  return undefined;
}

/**
 * The package that an import means, by the name it is loaded under.
 *
 * @throws {BuildError} naming what is available
 */
export function packageName(module: ParsedModule, site: ImportSite, side: Side, files: Files): string {
  const { specifier, start } = site;
  if (/^\.{0,2}\/|^@\//.test(specifier)) {
    throw at(module, start, {
      message: `Module not found: Can't resolve '${specifier}'`,
      fix: `the app's files: ${Object.keys(files).join(', ')}`,
    });
  }
  const provided = Object.hasOwn(providedPackages, specifier) ? providedPackages[specifier] : undefined;
  const onDemand = onDemandName(specifier);
  if (onDemand && (side === 'server' || onDemandPackages[onDemand]?.client)) return onDemand;
  const offered = provided?.[side];
  if (!offered) {
    const elsewhere = provided ?? onDemand;
    throw at(module, start, {
      message: elsewhere
        ? `"${specifier}" only works on the ${side === 'server' ? 'client' : 'server'}`
        : `can't import "${specifier}": it isn't available in this sandbox`,
      fix: `available here: ${available(side).join(', ')}, and the app's files`,
    });
  }
  if (specifier === rootParamsModule) refuseRootParams(module, site, files);
  refuseMissingNames(module, site, offered);
  return specifier;
}

const available = (side: Side) => [
  ...Object.keys(providedPackages).filter((name) => providedPackages[name]?.[side]),
  ...Object.keys(onDemandPackages).filter((name) => side === 'server' || onDemandPackages[name]?.client),
];

function refuseMissingNames(
  module: ParsedModule,
  { specifier, start, names = [] }: ImportSite,
  offered: Names,
): void {
  const missing = offered === 'all' ? undefined : names.find((name) => !offered.includes(name));
  if (offered === 'all' || missing === undefined) return;
  throw at(module, start, {
    message: `"${missing}" from "${specifier}" isn't available in this sandbox`,
    fix: `available from "${specifier}": ${offered.join(', ') || 'only the bare import'}`,
  });
}
