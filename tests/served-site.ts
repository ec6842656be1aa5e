/** Before the e2e tests: `out/` is served once, on a free port, for all workers. */
import { serveSite } from '../scripts/lib/serve';
import requireBuiltSite from './built-site';

/** The workers inherit it. */
const variable = 'E2E_SITE';

/** @returns what closes the server after the last test */
export default async function serveBuiltSite() {
  requireBuiltSite();
  const site = await serveSite({ folder: 'out', basePath: '' }, 0);
  process.env[variable] = site.url;
  return site.close;
}

/** @returns the address of the home page, without a slash at its end */
export function servedSite(): string {
  const url = process.env[variable];
  if (url === undefined) throw new Error('No site is served: run the tests by playwright.config.ts');
  return url;
}
