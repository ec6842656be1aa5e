/** One of several sandboxes on a page, driven as the site drives it. */
import type { Frame, Page } from '@playwright/test';
import { timeout } from '../../../evidence/lab/pace';
import type { Files, HostMessage, PageMessage, Problem } from '../../shared/protocol';

declare global {
  interface Window {
    heldSandboxes: { port: MessagePort; messages: HostMessage[] }[];
    siteErrors: string[];
    clicks?: number;
  }
}

export interface HeldSandbox {
  send(message: PageMessage): Promise<void>;
  /** Resolves once this attempt is alive, or with the problem that it ran into. */
  run(files: Files, options?: { fresh?: boolean }): Promise<Problem | undefined>;
  /** Runs files without waiting for what becomes of them. */
  start(files: Files): Promise<void>;
  problems(): Promise<Problem[]>;
  /** What both consoles have told, and notices, since `forget`. */
  lines(): Promise<string[]>;
  forget(): Promise<void>;
  /** The frame in which the app on screen runs. */
  app(): Promise<Frame>;
}

/** Connects to the sandbox frame of this place on the page. */
export async function holdSandbox(page: Page, place: number): Promise<HeldSandbox> {
  await page.evaluate(async (index) => {
    const frame = document.querySelectorAll('iframe')[index];
    if (frame?.dataset.src) {
      frame.src = frame.dataset.src;
      delete frame.dataset.src;
      await new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }));
    }
    const { port1, port2 } = new MessageChannel();
    const held = { port: port1, messages: [] as HostMessage[] };
    port1.onmessage = ({ data }) => {
      // A flood may not fill the memory of the test: the latest say enough.
      if (held.messages.push(data) > 20_000) held.messages.splice(0, 10_000);
    };
    window.heldSandboxes ??= [];
    window.heldSandboxes[index] = held;
    frame?.contentWindow?.postMessage('connect', location.origin, [port2]);
  }, place);
  const send = (message: PageMessage) =>
    page.evaluate(([index, sent]) => window.heldSandboxes[index]?.port.postMessage(sent), [
      place,
      message,
    ] as const);
  let attempt = 0;
  return {
    send,
    async run(files, { fresh = false } = {}) {
      attempt += 1;
      await send({ type: 'run', files, fresh });
      return outcomeOf(page, place, attempt);
    },
    async start(files) {
      attempt += 1;
      await send({ type: 'run', files });
    },
    problems: () =>
      page.evaluate(
        (index) =>
          (window.heldSandboxes[index]?.messages ?? []).flatMap((message) =>
            message.type === 'problem' ? [message.problem] : [],
          ),
        place,
      ),
    lines: () =>
      page.evaluate(
        (index) =>
          (window.heldSandboxes[index]?.messages ?? []).flatMap((message) =>
            message.type === 'console' || message.type === 'notice' ? [message.text] : [],
          ),
        place,
      ),
    forget: () =>
      page.evaluate((index) => {
        window.heldSandboxes[index]?.messages.splice(0);
      }, place),
    app: () => shownFrame(page, place),
  };
}

async function outcomeOf(page: Page, place: number, attempt: number): Promise<Problem | undefined> {
  const outcome = await page.waitForFunction(
    ([index, wanted]) =>
      window.heldSandboxes[index]?.messages.find(
        (message) => (message.type === 'ready' || message.type === 'problem') && message.attempt === wanted,
      ),
    [place, attempt] as const,
    { polling: 50, timeout: timeout(60_000) },
  );
  const message = await outcome.jsonValue();
  return message?.type === 'problem' ? message.problem : undefined;
}

async function shownFrame(page: Page, place: number): Promise<Frame> {
  const element = await page.locator(':root > body > iframe').nth(place).elementHandle();
  const frameA = await element?.contentFrame();
  const shown = await frameA?.waitForSelector('.tab.shown iframe.shown', { timeout: timeout(15_000) });
  const frame = await shown?.contentFrame();
  if (!frame) throw new Error('no app is shown');
  return frame;
}
