import { expect, type Page } from '@playwright/test';
import type { App } from '../../examples/create-post/spec';
import type { Files, HeaderList, HostMessage } from '../../sandbox/protocol';
import { waitUntilAlive } from './alive';
import { openSandbox, type SandboxHost } from './sandbox-host';

const asRecord = (headers: HeaderList) =>
  Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value]));

/** An example in the sandbox, behind the interface of its spec. */
export async function sandboxApp(page: Page, url: string, files: Files): Promise<App> {
  const host = await openSandbox(page, url);
  expect(await host.run(files)).toBeUndefined();
  const frame = await host.app();
  let sentBefore = 0;
  return {
    page: frame as unknown as App['page'],
    async visit(path) {
      const loads = (await exchangesOf(host)).length;
      await frame.evaluate((to) => {
        const link = Object.assign(document.createElement('a'), { href: to });
        document.body.append(link);
        link.click();
      }, path);
      await expect.poll(async () => (await exchangesOf(host)).length).toBeGreaterThan(loads);
      await waitUntilAlive(frame);
      sentBefore = (await exchangesOf(host)).length;
    },
    request: (method, path, options) => requestFromOutside(host, method, path, options),
    async sentByPage() {
      await page.waitForTimeout(200);
      return (await exchangesOf(host))
        .slice(sentBefore)
        .filter(({ from }) => from === 'page')
        .map(({ method, path, status, requestHeaders, responseHeaders }) => ({
          method,
          path,
          status,
          requestHeaders: asRecord(requestHeaders),
          responseHeaders: asRecord(responseHeaders),
        }));
    },
  };
}

async function exchangesOf(host: SandboxHost) {
  return (await host.messages()).flatMap((message) =>
    message.type === 'exchange' ? [message.exchange] : [],
  );
}

let lastId = 0;
const requestFromOutside = async (
  host: SandboxHost,
  method: string,
  path: string,
  { headers = {}, body }: Parameters<App['request']>[2] = {},
) => {
  const id = ++lastId;
  await host.request(id, { method, url: path, headers: Object.entries(headers), body });
  const isAnswer = (message: HostMessage) => message.type === 'response' && message.id === id;
  await expect.poll(async () => (await host.messages()).some(isAnswer)).toBe(true);
  const message = (await host.messages()).find(isAnswer);
  if (message?.type !== 'response' || !message.answer.ok) throw new Error(`${method} ${path} got no answer`);
  return { ...message.answer, headers: asRecord(message.answer.headers) };
};
