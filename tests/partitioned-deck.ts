/** Slides on another site than the examples, in a browser that keeps what each of them saves apart, as readers' browsers do. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type FrameLocator } from '@playwright/test';
import { timeout } from '../evidence/lab/pace';
import { findChromium, launchOptions } from '../scripts/chromium';

/**
 * Playwright starts Chromium with `--disable-features=…,ThirdPartyStoragePartitioning,…`: an embed would then share its storage
 * with its site, which no reader's browser lets it. The last `--disable-features` counts, and this one leaves that out.
 */
const disabled = [
  'PaintHolding',
  'HttpsUpgrades',
  'MediaRouter',
  'OptimizationHints',
  'DestroyProfileOnBrowserClose',
];

/** Not a private window: in one, Chromium lets frames of other sites have no service worker. */
export async function openPartitioned(): Promise<{ context: BrowserContext; close: () => Promise<void> }> {
  const found = findChromium();
  if (!found) throw new Error('No Chromium found; playwright.config.ts says how to get one.');
  const { args, ...launch } = launchOptions(found, false);
  const profile = mkdtempSync(join(tmpdir(), 'deck-'));
  const context = await chromium.launchPersistentContext(profile, {
    ...launch,
    args: [...args, '--disable-gpu', `--disable-features=${disabled.join()}`],
    viewport: { width: 1280, height: 720 },
  });
  context.setDefaultTimeout(timeout(30_000));
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

export const portOf = (server: Server): number => {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
};

export const closeServer = (server: Server): Promise<void> =>
  new Promise((closed) => {
    server.close(() => closed());
    server.closeAllConnections();
  });

/** Serves a page with the frames that are asked for, on another site: 127.0.0.1 is not localhost. */
export async function serveDeck(html: () => string): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Slides</title><style>body { margin: 0 }</style>${html()}`);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { url: `http://127.0.0.1:${portOf(server)}/`, close: () => closeServer(server) };
}

export const frameOf = (address: string, attributes = '') =>
  `<iframe src="${address}" width="1280" height="720" ${attributes}></iframe>`;

/** One variant of an example in a frame of a deck. */
export function embedded(frame: FrameLocator, variant = 'action') {
  const section = frame.locator(`section[data-variant="${variant}"]`);
  return {
    section,
    app: section.frameLocator('iframe[title*="Preview"]').frameLocator('[data-tab="1"] iframe.shown'),
    still: section.locator('iframe[title*="as rendered"]'),
    obstacle: section.getByRole('alert'),
    editor: section.locator('.cm-content'),
    about: frame.getByText('About', { exact: true }),
    offline: frame.locator('[data-offline]'),
  };
}
