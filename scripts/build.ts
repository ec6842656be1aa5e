/** `npm run build`: builds the site into `out/`, ready for any static host. */

import { readFlags } from './lib/flags';
import { readBasePath } from './lib/settings';
import { buildSite } from './lib/site-build';

export const help = `npm run build builds the site into out/, ready for any static host; it takes no flags

  BASE_PATH=/docs            for a site below a path
  SITE_URL=https://a.dev     its address, for links that search engines and feeds need in full`;

export async function main(args: string[] = []) {
  readFlags(help, { args });
  readBasePath(process.env.BASE_PATH);
  await buildSite(process.cwd());
  console.log('The site is in out/: copy it to any static host, or look at it with `npm start`');
}
