import { expect } from '@playwright/test';
import type { App } from '../../../../../../../examples/app';
import { click, seen } from '../../../../steps';

export async function act(app: App, button: string, shown: string) {
  await app.visit('/options/');
  await click(app, button);
  await expect(seen(app, 'shown')).toHaveText(shown);
}

async function idOf(app: App): Promise<string> {
  await act(app, 'Text', 'got 5');
  const [sent] = await app.sentByPage();
  return sent?.requestHeaders['next-action'] ?? '';
}

/** Calls an action from each of the hosts. @returns those that are let in */
export async function letIn(app: App, hosts: readonly string[]): Promise<string[]> {
  const id = await idOf(app);
  const statuses = await Promise.all(
    hosts.map(async (host) => {
      const headers = { 'next-action': id, origin: `https://${host}` };
      return (await app.request('POST', '/options/', { headers, body: '["text"]' })).status;
    }),
  );
  return hosts.filter((_host, at) => statuses[at] === 200);
}
