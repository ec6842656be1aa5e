/** Frame B: an opaque origin where the client half of the reader's app runs. */
import './install';

import * as React from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import * as ReactDom from 'react-dom';
import { createServerReference } from 'react-server-dom-webpack/client.browser';
import { captureConsole } from '../console';
import { loopGuard } from '../loop-budget';
import { createModules } from '../modules';
import { addPlatform } from '../platform';
import type { FromClient, ToClient } from '../protocol';
import { keepAnimationFramesComing } from './animation-frames';
import { type App, createApp, FailedRequest } from './app';
import { loader } from './loader';
import { createNetwork, type Network } from './network';
import { nextClientPackages } from './next-packages';

/** Set by the script that frame A writes into this frame, before this bundle. */
declare const workerSource: string;

const channel = new MessageChannel();
const port = channel.port1;
const send = (message: FromClient) => port.postMessage(message);
let network: Network | undefined;

function boot(): void {
  const url = URL.createObjectURL(new Blob([workerSource], { type: 'text/javascript' }));
  const worker = new Worker(url);
  URL.revokeObjectURL(url);
  const server = new MessageChannel();
  worker.postMessage(null, [server.port1]);
  port.onmessage = ({ data }: MessageEvent<ToClient>) => receive(data);
  window.parent.postMessage('sandbox-loaded', '*', [channel.port2, server.port2]);
  captureConsole((level, text) => send({ type: 'console', level, text }));
}

function receive(message: ToClient): void {
  if (message.type === 'start') void start(message);
  else network?.receive(message);
}

async function start({ modules, styles, origin, path }: Extract<ToClient, { type: 'start' }>): Promise<void> {
  const page = { path };
  const wire = createNetwork(origin, () => page.path, send);
  network = wire;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  const app: App = createApp(wire, page, { onDocument: () => watchDocument(app, sheet), onCrash: fatal });
  window.fetch = wire.fetch;
  const run = (task: Promise<unknown>) => void task.catch((error: unknown) => reportFailure(error));
  loader.load = createModules(modules, {
    packages: {
      react: React,
      'react/jsx-runtime': jsxRuntime,
      'react-dom': ReactDom,
      ...nextClientPackages({ refresh: () => run(app.refresh()), push: (to) => run(app.open(to)) }),
    },
    globals: (id) => ({
      $$flight: { call: (action: string) => createServerReference(action, app.callServer) },
      $$loop: loopGuard(id),
    }),
  });
  await open(app, path);
}

async function open(app: App, path: string): Promise<void> {
  try {
    await app.open(path);
    send({ type: 'hydrated' });
  } catch (error) {
    fatal(error);
  }
}

/** A plain link loads the page it names from the app's own server, as a browser would. */
function followLink(event: MouseEvent, app: App): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  const href = link?.getAttribute('href');
  if (!href || event.defaultPrevented || href.startsWith('#')) return;
  event.preventDefault();
  if (href.startsWith('/')) void open(app, href);
}

/** An error of the reader's code; the page is still there. */
function reportFailure(error: unknown, isFatal = false): void {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : undefined;
  const onServer = digest !== undefined || error instanceof FailedRequest;
  send({ type: 'failed', message, stack, fatal: isFatal, ...(onServer && { onServer: { digest } }) });
}

/** An error that leaves nothing to show. */
function fatal(error: unknown): void {
  reportFailure(error, true);
}

/** A new document starts bare: stylesheet and listeners are put in place again. */
function watchDocument(app: App, sheet: CSSStyleSheet): void {
  document.adoptedStyleSheets = [sheet];
  window.addEventListener('error', ({ error }) => reportFailure(error));
  window.addEventListener('unhandledrejection', ({ reason }) => reportFailure(reason));
  document.addEventListener('click', (event) => followLink(event, app));
}

addPlatform(globalThis);
keepAnimationFramesComing(window);
boot();
