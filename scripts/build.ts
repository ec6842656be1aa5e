/** `npm run build`: builds the site into `out/`, ready for any static host. */
import { readFlags } from './lib/flags';
import { readBasePath, readSiteUrl } from './lib/settings';
import { buildSite } from './lib/site-build';

export const help = `npm run build -- [flags]

  --release           for a build that is published: fails where SITE_URL does not say at which address

  BASE_PATH=/docs     the path below which the site is served; not set, at the root
  SITE_URL=https://example.org
                      the origin that canonical addresses, link previews, the sitemap and llms.txt name`;

const flags = { release: { type: 'boolean', default: false }, help: { type: 'boolean' } } as const;

/** @throws {UserError} for a setting that cannot be used, before any work begins */
export async function main(args: string[] = []) {
  const { release, help: isAsked } = readFlags(help, { args, options: flags });
  if (isAsked) {
    console.log(help);
    return;
  }
  readBasePath(process.env.BASE_PATH);
  const address = readSiteUrl(process.env.SITE_URL, release);
  if ('note' in address) console.log(address.note);
  await buildSite(process.cwd());
  console.log('The site is in out/: copy it to any static host, or look at it with `npm start`');
}
