/** Frame B: an opaque origin where the client half of the reader's app runs. */
import './install';

import { captureConsole } from '../shared/console';
import { getterOf } from '../shared/native';
import { redirectOf } from '../shared/page/redirects';
import { makePausable } from '../shared/pausable';
import { addPlatform } from '../shared/platform';
import type { FromClient, ToClient } from '../shared/protocol';
import { limitAddresses } from './address-limit';
import { keepAnimationFramesComing } from './animation-frames';
import { App, FailedRequest } from './app';
import { loader } from './loader';
import { AppLocation } from './location';
import { lockDown } from './lockdown/lock-down';
import { handleNativeNavigation } from './native-navigation';
import { createNetwork, type Network } from './network';
import { installPlatform, ScriptCookies } from './platform';
import { installHistory } from './window-history';
import { forbidScripts } from './without-scripts';

const { port1: port, port2: portOfParent } = new MessageChannel();
// The reader's code shares this realm and may replace what it finds on prototypes. It must not get hold of the port.
const postMessage = port.postMessage.bind(port);
const dataOf = getterOf(MessageEvent.prototype, 'data');
const send = (message: FromClient) => postMessage(message);

const limited = limitAddresses((error) => reportFailure(error));
let network: Network | undefined;
let app: App | undefined;
let cookies: ScriptCookies | undefined;
const sheet = new CSSStyleSheet();

function receive(message: ToClient): void {
  if (message.type === 'start') void start(message).catch((error: unknown) => reportFailure(error, true));
  else if (message.type === 'update') void update(message);
  else if (message.type === 'navigate') void app?.navigate(message.to).catch(reportFailure);
  else if (message.type === 'cookies') cookies?.receive(message.cookies);
  else if (message.type === 'focus') lock.focus.set(message.isAllowed, message.isElsewhere);
  else if (message.type === 'deck-keys') lock.setDeckKeys(message.isWanted);
  else if (message.type === 'pause') pause.set(message.isPaused);
  else if (message.type === 'ping') send({ type: 'pong', challenge: message.challenge });
  else network?.receive(message);
}

async function start(message: Extract<ToClient, { type: 'start' }>): Promise<void> {
  const { origin, path, styles } = message;
  const wire = createNetwork(origin, () => app?.href ?? path, send);
  const tab = new App(wire, message, {
    send,
    onDocument: () => watchDocument(tab, wire),
    onFailure: reportFailure,
  });
  network = wire;
  app = tab;
  loader.load = tab.load;
  cookies = new ScriptCookies(message.cookies, (cookie) => send({ type: 'cookie', cookie }));
  cookies.install(document);
  installPlatform(window, wire);
  Object.assign(window, { $$location: locationOf(tab, wire) });
  installHistory(window, stepsOf(tab, wire));
  sheet.replaceSync(styles);
  if (!message.scripts) forbidScripts();
  await tab.openPath(path);
  send({ type: 'hydrated' });
}

const locationOf = (tab: App, wire: Network) =>
  new AppLocation({
    address: () => wire.resolve(''),
    open: (href, how) => limited(() => void tab.openPath(href, how).catch(reportFailure)),
    scrollTo: (hash) => limited(() => tab.follow(hash, false)),
    reload: () => void tab.navigate('reload').catch(reportFailure),
  });

const stepsOf = (tab: App, wire: Network) => ({
  current: () => tab.step,
  resolve: wire.resolve,
  rename: (href: string, how: 'push' | 'replace', state: unknown) => tab.rename(href, how, state),
  traverse: (by: number) => void tab.traverse(by).catch(reportFailure),
});

async function update(message: Extract<ToClient, { type: 'update' }>): Promise<void> {
  const before = [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');
  sheet.replaceSync(message.styles);
  const ok = await app?.update(message).catch((error: unknown) => {
    reportFailure(error);
    return false;
  });
  if (!ok) sheet.replaceSync(before);
  send({ type: 'updated', ok: ok ?? false });
}

/** An error of the reader's code. @param fatal whether there is no page to show */
function reportFailure(error: unknown, fatal?: unknown): void {
  const { message, stack, digest, isFailedRequest } = inWords(error);
  const onServer = digest !== undefined || isFailedRequest;
  send({ type: 'failed', message, stack, fatal: fatal === true, ...(onServer && { onServer: { digest } }) });
}

/** What is thrown need not be an error, and may throw itself when it is looked at. */
function inWords(error: unknown) {
  const nothing = { stack: '', digest: undefined, isFailedRequest: false };
  try {
    if (!(error instanceof Error)) return { ...nothing, message: String(error) };
    const { message, stack = '' } = error;
    const digest = 'digest' in error ? String(error.digest) : undefined;
    const isFailedRequest = error instanceof FailedRequest;
    return { message: String(message), stack: String(stack), digest, isFailedRequest };
  } catch {
    return { ...nothing, message: 'an unknown value was thrown' };
  }
}

/**
 * An error that reached the window. A redirect among them is followed, as
 * next@16.4.6 dist/client/components/app-router.js (handleUnhandledRedirect) does.
 */
function onWindowError(event: Event, error: unknown, tab: App): void {
  const redirect = redirectOf(error);
  if (!redirect) {
    reportFailure(error);
    return;
  }
  event.preventDefault();
  const isHandled = typeof error === 'object' && error !== null && 'handled' in error;
  if (!isHandled) tab.follow(redirect.to, redirect.replace);
}

/** A new document starts bare: stylesheet and listeners are put in place again. */
function watchDocument(tab: App, wire: Network): void {
  document.adoptedStyleSheets = [sheet];
  window.addEventListener('error', (event) => onWindowError(event, event.error ?? event.message, tab));
  window.addEventListener('unhandledrejection', (event) => onWindowError(event, event.reason, tab));
  handleNativeNavigation(window, {
    resolve: wire.resolve,
    fetch: wire.fetch,
    open: (request) => limited(() => void tab.open(request).catch(reportFailure)),
    scrollTo: (hash) => limited(() => tab.follow(hash, false)),
  });
}

const lock = lockDown(window, send);
addPlatform(globalThis);
keepAnimationFramesComing(window);
const pause = makePausable(window);
port.onmessage = (event) => receive(dataOf(event));
window.parent.postMessage('sandbox-loaded', '*', [portOfParent]);
captureConsole((level, text) => send({ type: 'console', level, text }));
