/** `npm start`: builds the site once, then serves it. */

import { assertPortIsFree, serveSite } from './lib/serve';
import { readBasePath, readPort } from './lib/settings';
import { buildSiteOnce } from './lib/site-build';

export async function main() {
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
