/** `npm run build`: builds the site into `out/`, ready for any static host. */

import { readBasePath } from './lib/settings';
import { buildSite } from './lib/site-build';

export async function main() {
  readBasePath(process.env.BASE_PATH);
  await buildSite(process.cwd());
  console.log('The site is in out/: copy it to any static host, or look at it with `npm start`');
}
