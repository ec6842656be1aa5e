import type { Frame, Page } from '@playwright/test';
import type { Exchange, Navigation } from '../../shared/protocol';
import type { SandboxHost } from '../parity/sandbox-host';

/** A page of its own with one sandbox that runs `appOfProbes`, alive at `/`; each proof leaves it so. */
export interface Probed {
  page: Page;
  host: SandboxHost;
  frame: Frame;
}

/** Shows that a difference still exists. */
export type BrowserProof = (probed: Probed) => Promise<void>;

export async function exchangesOf(host: SandboxHost): Promise<Exchange[]> {
  const latest = new Map<number, Exchange>();
  for (const message of await host.messages()) {
    if (message.type === 'exchange') latest.set(message.exchange.id, message.exchange);
  }
  return [...latest.values()];
}

export const consoleOf = async (host: SandboxHost): Promise<string[]> =>
  (await host.messages()).flatMap((message) => (message.type === 'console' ? [message.text] : []));

export const follow = (frame: Frame, name: string) => frame.getByRole('link', { name, exact: true }).click();

export async function goTo({ frame }: Probed, name: 'Home' | 'Other'): Promise<void> {
  await follow(frame, name);
  await frame.getByRole('heading', { name }).waitFor();
}

/** Loads the home page as a document. */
export async function load({ host, frame }: Pick<Probed, 'host' | 'frame'>, to: Navigation): Promise<void> {
  await frame.evaluate(() => document.documentElement.setAttribute('data-left', ''));
  await host.send({ type: 'navigate', tab: 1, to });
  await frame.waitForFunction(() => !document.documentElement?.hasAttribute('data-left'));
  await frame.getByText('Alive').waitFor();
}

/** @returns what the frame's code gives, or the name of what it throws */
export const tryIn = (frame: Frame, code: string): Promise<unknown> =>
  frame.evaluate(async (text) => {
    const run: () => Promise<unknown> = new Function(`return (async () => { ${text} })()`) as never;
    return run().catch((error: unknown) => (error instanceof Error ? error.name : String(error)));
  }, code);
