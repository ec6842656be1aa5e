/** A page of the site's part that holds sandboxes, and a host that must never be reached. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';

/** @param start the attribute that holds their address: `src` loads them, with `data-src` they wait for their first use */
const page = (frames: number, start: 'src' | 'data-src') => `<!doctype html><title>Site</title>
<button onclick="window.clicks = (window.clicks ?? 0) + 1">Page button</button>
<textarea aria-label="Editor"></textarea>
<div contenteditable role="textbox" aria-label="Rich editor" style="min-height: 1em"></div>
${`<iframe ${start}="/sandbox/index.html" width="300" height="200"></iframe>`.repeat(frames)}`;

export interface Site {
  url: string;
  /** Paths asked of the site. */
  paths: string[];
  /** Where attacks try to get to. */
  elsewhere: string;
  /** Requests that reached it, which are attacks that won; those of the page itself left out. */
  stolen: string[];
  close(): Promise<void>;
}

/** Serves `/?frames=2` with so many sandboxes, from `public/sandbox`; with `&waiting`, each loads when it is first used, as on the site. */
export async function serveSite(): Promise<Site> {
  const paths: string[] = [];
  const stolen: string[] = [];
  const site = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    paths.push(pathname);
    const name = /^\/sandbox\/((?:packages\/)?[a-z-]+\.(js|html|bin))$/.exec(pathname);
    response.setHeader('content-type', name?.[2] === 'js' ? 'text/javascript' : 'text/html');
    response.end(
      name
        ? readFileSync(`public/sandbox/${name[1]}`)
        : page(Number(searchParams.get('frames') ?? 2), searchParams.has('waiting') ? 'data-src' : 'src'),
    );
  });
  const elsewhere = createServer((request, response) => {
    if (!request.url?.startsWith('/control')) stolen.push(`${request.method} ${request.url}`);
    response.end('stolen');
  });
  return {
    url: await listen(site),
    paths,
    elsewhere: await listen(elsewhere),
    stolen,
    close: async () => {
      await Promise.all([site, elsewhere].map(stop));
    },
  };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((listening) => server.listen(0, listening));
  const address = server.address();
  return `http://localhost:${typeof address === 'object' && address ? address.port : 0}`;
}

const stop = (server: Server) => new Promise((closed) => server.close(closed).closeAllConnections());
