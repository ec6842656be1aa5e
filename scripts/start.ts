/** `npm start`: builds the site once, then serves it. */

import { readFlags } from './lib/flags';
import { assertPortIsFree, serveSite } from './lib/serve';
import { readBasePath, readPort } from './lib/settings';
import { buildSiteOnce } from './lib/site-build';

export const help = `npm start builds the site where it has changed, and serves it; it takes no flags

  PORT=3001          another port than 3000
  BASE_PATH=/docs    for a site below a path`;

export async function main(args: string[] = []) {
  readFlags(help, { args });
  const port = readPort(process.env.PORT);
  const basePath = readBasePath(process.env.BASE_PATH);
  await assertPortIsFree(port);
  await buildSiteOnce(process.cwd());
  const site = await serveSite({ folder: 'out', basePath }, port);
  console.log(`\nReady: ${site.url}\nStop it with Ctrl-C`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => void site.close().then(resolve));
    }
  });
  console.log('Stopped');
}
