/** Decks of reveal.js and other pages with embeds, on another site than the embeds are: 127.0.0.1, where these are on localhost. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { embedScript } from '../scripts/lib/embed-script';

const types: Record<string, string> = { '.css': 'text/css' };

export interface DeckServer {
  url: string;
  /** @returns the address of a page with this body */
  page: (body: string) => string;
  close: () => Promise<void>;
}

/** Serves reveal.js as it is installed, the plugin as it is packed, and whatever pages a test asks for. */
export async function serveDecks(): Promise<DeckServer> {
  const plugin = await embedScript('packages/reveal/plugin.ts', 'module');
  const pages = new Map<string, string>();
  const server = createServer(({ url = '/' }, response) => {
    const file = `node_modules/reveal.js/dist${url}`;
    const text = url === '/plugin.js' ? plugin : pages.get(url);
    if (text === undefined && !existsSync(file)) return response.writeHead(404).end();
    const type = pages.has(url) ? 'text/html' : (types[extname(url)] ?? 'text/javascript');
    return response.writeHead(200, { 'Content-Type': type }).end(text ?? readFileSync(file));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    page(body) {
      const path = `/${pages.size}`;
      pages.set(path, `<!doctype html><meta charset="utf-8"><title>A talk</title>${body}`);
      return url + path;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Deck {
  /** The slides, as HTML. */
  slides: string[];
  /** With what beside reveal.js: the plugin, `/embed.js` of the site, or nothing. */
  by?: 'plugin' | 'nothing' | { script: string };
  config?: Record<string, unknown>;
}

/** @returns the body of a deck of reveal.js, which is the global `Reveal` */
export function revealDeck({ slides, by = 'plugin', config = {} }: Deck): string {
  const options = JSON.stringify({ width: 1280, height: 720, ...config });
  const plugin = by === 'plugin' ? "import plugin from '/plugin.js';" : 'const plugin = undefined;';
  return `
    <link rel="stylesheet" href="/reveal.css"><link rel="stylesheet" href="/theme/white.css">
    <div class="reveal"><div class="slides">
      ${slides.map((slide) => `<section>${slide}</section>`).join('\n')}
    </div></div>
    ${typeof by === 'object' ? `<script src="${by.script}"></script>` : ''}
    <script type="module">
      import Reveal from '/reveal.mjs';
      ${plugin}
      globalThis.Reveal = Reveal;
      Reveal.initialize({ ...${options}, plugins: plugin ? [plugin] : [] });
    </script>`;
}
