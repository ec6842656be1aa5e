/** The tests read the built site. This makes sure that there is one, and says so where it is an old one. */
import { existsSync } from 'node:fs';
import { siteIsCurrent } from '../scripts/lib/site-build';

/** @throws where no site is built; warns where its sources have changed since */
export default function requireBuiltSite() {
  if (!existsSync('out/index.html')) throw new Error('The site is not built. Run: npm run build');
  if (!siteIsCurrent(process.cwd())) {
    console.warn('The built site is older than its sources; `npm run build` brings it up to date.\n');
  }
}
