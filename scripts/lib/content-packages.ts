/** Packages that contributed code may import. */
import { readFileSync } from 'node:fs';
import { onDemandPackages, providedPackages } from 'next-sandbox/packages';
import type { KnownPackages } from '../../catalog/check';
import { packagesOf } from '../../evidence/lab/installed';
import { pinnedTargets } from '../../evidence/targets';

const named = (field: 'dependencies' | 'devDependencies'): string[] =>
  Object.keys(JSON.parse(readFileSync('package.json', 'utf8'))[field]);

/** Those of the sandbox for examples; those of package.json and of the lab for what runs on Next.js. */
export const knownPackages = (): KnownPackages => ({
  examples: [...Object.keys(providedPackages), ...Object.keys(onDemandPackages)],
  project: [
    ...named('dependencies'),
    ...named('devDependencies'),
    ...pinnedTargets.flatMap((target) => Object.keys(packagesOf(target))),
  ],
});
