/** `tsx scripts/build-licences.ts` writes what the site says of the packages in it: `/licences.txt` and `/sbom.cdx.json`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { licencesText } from './lib/trust/licences';
import { readLocked } from './lib/trust/lock';
import { shippedNames } from './lib/trust/review';
import { sbomOf } from './lib/trust/sbom';

const locked = readLocked();
const shipped = shippedNames();
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
writeFileSync('public/licences.txt', licencesText(locked, shipped, readFileSync('LICENSE', 'utf8')));
writeFileSync('public/sbom.cdx.json', `${JSON.stringify(sbomOf(locked, shipped, { name, version }))}\n`);
