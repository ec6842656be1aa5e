/** The software bill of materials: every package of the lockfile, as CycloneDX 1.5 (https://cyclonedx.org/docs/1.5/json/). */
import { closureOf, type Locked, type LockedPackage, nameOf } from './lock';

/** A lockfile has base64, CycloneDX wants hexadecimal. */
function hashesOf({ integrity = '' }: LockedPackage) {
  const [, content] = /^sha512-(\S+)/.exec(integrity) ?? [];
  return content ? [{ alg: 'SHA-512', content: Buffer.from(content, 'base64').toString('hex') }] : [];
}

/** An expression such as `MIT OR Apache-2.0` has a field of its own. */
const licencesOf = ({ license }: LockedPackage) => {
  if (!license) return [];
  return /\s/.test(license) ? [{ expression: license }] : [{ license: { name: license } }];
};

/** @param scope `required`: its code may be in the site; `excluded`: it only takes part in building or testing it */
function componentOf(path: string, locked: LockedPackage, scope: 'required' | 'excluded') {
  const name = nameOf(path);
  return {
    type: 'library',
    'bom-ref': path,
    name,
    version: locked.version,
    scope,
    hashes: hashesOf(locked),
    licenses: licencesOf(locked),
    purl: `pkg:npm/${name.replace('@', '%40')}@${locked.version}`,
  };
}

/** Without a time or a number of its own: the same lockfile gives the same bytes. */
export function sbomOf(locked: Locked, shipped: readonly string[], site: { name: string; version: string }) {
  const inSite = new Set(closureOf(locked, shipped));
  const components = Object.entries(locked)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, each]) => componentOf(path, each, inSite.has(path) ? 'required' : 'excluded'));
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': 'site', ...site } },
    components,
  };
}
