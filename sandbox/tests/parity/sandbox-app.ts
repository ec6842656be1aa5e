import { expect, type Frame, type Page } from '@playwright/test';
import type { App, AppPage, SentByPage } from '../../../examples/app';
import {
  defaultSettings,
  type Exchange,
  type Files,
  type HeaderList,
  type HostMessage,
  type Navigation,
  type Settings,
  type Tab,
} from '../../shared/protocol';
import { waitUntilAlive } from './alive';
import { openSandbox, type SandboxHost } from './sandbox-host';

/** One sandbox and how it is set at the moment. */
interface Running {
  page: Page;
  host: SandboxHost;
  settings: Settings;
}

const asRecord = (headers: HeaderList) =>
  Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value]));

/** Pauses between two looks at what the sandbox has reported, in milliseconds: it answers in a few of them. */
const intervals = [10, 20, 40, 80];

/** Asked for by the page, so that its cookies can be read from the record. */
const cookieProbe = '/__cookies';

/** The latest report of each exchange. */
async function exchangesOf({ host }: Running): Promise<Exchange[]> {
  const latest = new Map<number, Exchange>();
  for (const message of await host.messages()) {
    if (message.type === 'exchange') latest.set(message.exchange.id, message.exchange);
  }
  return [...latest.values()];
}

const isDocument = ({ requestHeaders }: Exchange) => asRecord(requestHeaders).accept === 'text/html';
const isFinal = ({ state, status }: Exchange) => state !== 'open' && (status < 300 || status >= 400);
const isPrefetch = ({ requestHeaders }: Exchange) => 'next-router-prefetch' in asRecord(requestHeaders);

async function documentsOf(running: Running, tab: Tab): Promise<Exchange[]> {
  const exchanges = await exchangesOf(running);
  return exchanges.filter((each) => each.tab === tab && isDocument(each) && isFinal(each));
}

async function load(running: Running, tab: Tab, to: Navigation): Promise<Exchange> {
  const { host, settings } = running;
  const before = (await documentsOf(running, tab)).length;
  const frame = await host.app(tab);
  await frame.evaluate(() => document.documentElement.setAttribute('data-left', ''));
  await host.send({ type: 'navigate', tab, to });
  await expect
    .poll(async () => (await documentsOf(running, tab)).length, {
      message: 'the document is loaded',
      intervals,
    })
    .toBeGreaterThan(before);
  await frame.waitForFunction(() => !document.documentElement?.hasAttribute('data-left'));
  if (settings.scripts) await waitUntilAlive(frame);
  const loaded = (await documentsOf(running, tab)).at(-1);
  if (!loaded) throw new Error('no document was loaded');
  return loaded;
}

function inShort(exchange: Exchange): SentByPage {
  const { method, path, status, requestHeaders, responseHeaders } = exchange;
  return {
    method,
    path,
    status,
    requestHeaders: asRecord(requestHeaders),
    responseHeaders: asRecord(responseHeaders),
  };
}

async function cookiesOf(running: Running, frame: Frame): Promise<Record<string, string>> {
  const probes = async () => (await exchangesOf(running)).filter(({ path }) => path === cookieProbe);
  const before = (await probes()).length;
  // Not waited for: where a form is on its way, the page that asks is gone before the answer comes.
  await frame.evaluate((path) => void fetch(path).catch(() => undefined), cookieProbe);
  await expect.poll(async () => (await probes()).length, { intervals }).toBeGreaterThan(before);
  const probe = (await probes()).at(-1);
  const { cookie = '' } = asRecord(probe?.requestHeaders ?? []);
  return Object.fromEntries(
    cookie
      .split('; ')
      .filter(Boolean)
      .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  );
}

let lastId = 0;
async function requestFromOutside(
  { host }: Running,
  ...[method, path, options = {}]: Parameters<App['request']>
) {
  const id = ++lastId;
  const { headers = {}, body } = options;
  await host.request(id, { method, url: path, headers: Object.entries(headers), body });
  const find = async () =>
    (await host.messages()).find(
      (message): message is Extract<HostMessage, { type: 'response' }> =>
        message.type === 'response' && message.id === id,
    )?.answer;
  await expect.poll(async () => (await find()) !== undefined, { intervals }).toBe(true);
  const answer = await find();
  if (!answer?.ok) throw new Error(`${method} ${path} got no answer: ${answer?.error}`);
  const setCookies = answer.headers.filter(([name]) => name.toLowerCase() === 'set-cookie');
  return {
    ...answer,
    headers: asRecord(answer.headers),
    setCookies: setCookies.map(([, value]) => value),
  };
}

function appOf(running: Running, tab: Tab, scripts: boolean): App {
  const { host, page } = running;
  let sentBefore = 0;
  const use = async (settings: Settings) => {
    if (JSON.stringify(settings) === JSON.stringify(running.settings)) return;
    running.settings = settings;
    await host.set(settings, tab);
  };
  const loaded = async () => {
    sentBefore = (await exchangesOf(running)).length;
  };
  const messages = async <Type extends HostMessage['type']>(type: Type) =>
    (await host.messages()).filter(
      (message): message is Extract<HostMessage, { type: Type }> => message.type === type,
    );
  const frames = page.frameLocator('iframe').frameLocator(`.tab.shown[data-tab="${tab}"] iframe.shown`);
  return {
    page: frames satisfies AppPage,
    async visit(path, status = 200) {
      await use({ ...running.settings, scripts });
      const document = await load(running, tab, { path });
      expect(document.status, `status of the document ${path}`).toBe(status);
      await loaded();
    },
    async go(step) {
      if (step !== 'reload') return host.send({ type: 'navigate', tab, to: step });
      await load(running, tab, step);
      await loaded();
    },
    request: (...request) => requestFromOutside(running, ...request),
    async sentByPage() {
      const sent = (await exchangesOf(running)).slice(sentBefore);
      const own = sent.filter((each) => each.tab === tab && !isDocument(each) && !isPrefetch(each));
      return own.filter(({ path }) => path !== cookieProbe).map(inShort);
    },
    documents: async () => (await documentsOf(running, tab)).length,
    location: async () =>
      (await messages('location')).findLast((message) => message.tab === tab)?.location.path ?? '',
    cookies: async () => cookiesOf(running, await host.app(tab)),
    serverLog: async () =>
      (await messages('console'))
        .filter(({ side }) => side === 'server')
        .map(({ text }) => text)
        .join('\n'),
    withoutScripts: async () => appOf(running, tab, false),
    async secondTab() {
      running.settings = { ...running.settings, tabs: 2 };
      await host.set(running.settings, 2);
      return appOf(running, 2, scripts);
    },
  };
}

/**
 * An app in the sandbox, behind the interface of its spec.
 * @throws where it does not build or does not come alive
 */
export async function sandboxApp(page: Page, url: string, files: Files): Promise<App> {
  return freshApp(page, await openSandbox(page, url), files);
}

/**
 * The same in a sandbox that may have run another app: both halves start again, with a cookie jar of their own.
 * @throws where it does not build or does not come alive
 */
export async function freshApp(page: Page, host: SandboxHost, files: Files): Promise<App> {
  await host.clear();
  expect(await host.run(files, { fresh: true })).toBeUndefined();
  await host.send({ type: 'prepare' });
  return appOf({ page, host, settings: defaultSettings }, 1, true);
}
