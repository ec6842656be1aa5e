/** A bare page with one sandbox in it, served from `public/sandbox`, for the specs to play the site's part. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Frame, Page } from '@playwright/test';
import {
  defaultSettings,
  type Files,
  type HostMessage,
  type PageMessage,
  type Problem,
  type Settings,
  type Tab,
  type WireRequest,
} from '../../shared/protocol';
import type { RunningApp } from './real-next';
import { throttle } from './sandbox-throttle';

const page =
  '<!doctype html><title>Host</title><button>Page button</button><iframe src="/sandbox/index.html" width="600" height="400"></iframe>';
const types: Record<string, string> = {
  js: 'text/javascript',
  html: 'text/html',
  bin: 'application/octet-stream',
};

/**
 * @param onRequest called with the path of every request that reaches the server
 * @param own files by name that take the place of those in `public/sandbox`
 */
export async function serveSandbox(
  onRequest: (path: string) => void = () => undefined,
  own: Readonly<Record<string, string>> = {},
): Promise<RunningApp> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    onRequest(path);
    const name = /^\/sandbox\/((?:packages\/)?[a-z-]+\.(js|html|bin))$/.exec(path);
    response.setHeader('content-type', types[name?.[2] ?? 'html'] ?? 'text/html');
    const [, file = ''] = name ?? [];
    response.end(name ? (own[file] ?? readFileSync(`public/sandbox/${file}`)) : page);
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://localhost:${port}`,
    log: () => '',
    stop: () => new Promise((closed) => server.close(() => closed()).closeAllConnections()),
  };
}

declare global {
  interface Window {
    sandboxPort: MessagePort;
    sandboxMessages: HostMessage[];
  }
}

/** The sandbox of a host page, as the site would hold it. */
export interface SandboxHost {
  send(message: PageMessage): Promise<void>;
  messages(): Promise<HostMessage[]>;
  /** Forgets what was reported so far. */
  forget(): Promise<void>;
  /** Sends a request from outside the app; a `response` message answers. */
  request(id: number, request: Omit<WireRequest, 'body'> & { body?: string | Uint8Array }): Promise<void>;
  /** Runs files; resolves once the build is alive, or with the problem that it ran into. */
  run(files: Files, options?: { fresh: boolean }): Promise<Problem | undefined>;
  /** Forgets what was reported and goes back to the settings that a reader finds. */
  clear(): Promise<void>;
  /** The frame in which the app on screen runs. */
  app(tab?: Tab): Promise<Frame>;
  /** Changes how the app is run, and waits until the tab has a frame that runs so. */
  set(settings: Settings, tab: Tab): Promise<void>;
}

export async function openSandbox(page: Page, url: string): Promise<SandboxHost> {
  await page.goto(url);
  await throttle(page);
  await page.evaluate(() => {
    const { port1, port2 } = new MessageChannel();
    window.sandboxMessages = [];
    port1.onmessage = ({ data }) => window.sandboxMessages.push(data);
    window.sandboxPort = port1;
    document.querySelector('iframe')?.contentWindow?.postMessage('connect', location.origin, [port2]);
  });
  const send = (message: PageMessage) =>
    page.evaluate((sent) => window.sandboxPort.postMessage(sent), message);
  const heard: HostMessage[] = [];
  /** Only what is new comes out of the page: specs look again and again, and bodies are long. */
  async function messages(): Promise<HostMessage[]> {
    const from = heard.length;
    const since = await page.evaluate((count) => window.sandboxMessages.slice(count), from);
    // Two looks at the same time find the same.
    for (const [index, message] of since.entries()) heard[from + index] = message;
    return [...heard];
  }
  async function forget(): Promise<void> {
    await page.evaluate(() => window.sandboxMessages.splice(0));
    heard.length = 0;
  }
  return {
    send,
    messages,
    forget,
    // Bytes do not survive the way into the page; they go there as text and are made bytes again.
    request: (id, { body, ...request }) =>
      page.evaluate(
        ([number, rest, base64]) => {
          const bytes = base64 && Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer;
          const request = { ...rest, body: bytes || null };
          window.sandboxPort.postMessage({ type: 'request', id: number, request });
        },
        [id, request, body === undefined ? '' : Buffer.from(body).toString('base64')] as const,
      ),
    async clear() {
      await send({ type: 'settings', settings: defaultSettings });
      await forget();
    },
    async run(files, { fresh = false } = { fresh: false }) {
      const seen = (await messages()).length;
      await send({ type: 'run', files, fresh });
      const outcome = await page.waitForFunction((from) => {
        // What an app before this one had to say comes before the word that this one is built.
        const since = window.sandboxMessages.slice(from);
        const building = since.findIndex(({ type }) => type === 'building');
        const said = building < 0 ? [] : since.slice(building);
        return said.find(({ type }) => type === 'ready' || type === 'problem');
      }, seen);
      const message = await outcome.jsonValue();
      return message?.type === 'problem' ? message.problem : undefined;
    },
    app: (tab) => shownFrame(page, tab),
    async set(settings, tab) {
      const frameA = frameAOf(page);
      await frameA.evaluate(() => {
        for (const frame of document.querySelectorAll('iframe')) frame.dataset.before = '';
      });
      await send({ type: 'settings', settings });
      await frameA.waitForSelector(`.tab.shown[data-tab="${tab}"] iframe.shown:not([data-before])`);
    },
  };
}

function frameAOf(page: Page): Frame {
  const frame = page.frames().find((each) => each.url().endsWith('/sandbox/index.html'));
  if (!frame) throw new Error('the page holds no sandbox');
  return frame;
}

async function shownFrame(page: Page, tab: Tab = 1): Promise<Frame> {
  const shown = await frameAOf(page).waitForSelector(`.tab.shown[data-tab="${tab}"] iframe.shown`);
  const frame = await shown.contentFrame();
  if (!frame) throw new Error('no app is shown');
  return frame;
}
