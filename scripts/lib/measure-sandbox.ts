/** Times of the sandbox by itself, in milliseconds: no editor, and none of the pause that follows typing. */
import type { Frame, Page } from '@playwright/test';
import { median } from '../../catalog/median';

export interface SandboxTimes {
  /** From files to a page that is alive, in frames that were booted before, as the site boots them. */
  boot: number;
  /** From files with one changed Client Component to the page that shows it. */
  clientEdit: number;
  /** The same for a changed Server Component. */
  serverEdit: number;
  /** From the click to the value that a Server Action returned, on screen; at zero latency. */
  action: number;
}

type Files = Record<string, string>;

/** Each time is the median of so many, in one page. */
const repeats = 5;

const appOf = (server: string, client: string): Files => ({
  '/app/layout.tsx':
    'export default function Layout({ children }) { return <html><body>{children}</body></html>; }',
  '/app/actions.ts': "'use server';\nlet count = 0;\nexport async function press() { return ++count; }",
  '/app/counter.tsx': `'use client';
import { useState } from 'react';
import { press } from './actions';
export function Counter() {
  const [count, setCount] = useState(0);
  return <button onClick={async () => setCount(await press())}>${client} {count}</button>;
}`,
  '/app/page.tsx': `import { Counter } from './counter';
export default function Page() { return <><h1>${server}</h1><Counter /></>; }`,
});

declare global {
  interface Window {
    /** Runs files in the sandbox of the bench, and returns the milliseconds until they are shown. */
    runInSandbox?: (files: Record<string, string>) => Promise<number>;
  }
}

/** @param url any page of the site; a sandbox is added to it */
export async function sandboxTimes(page: Page, url: string): Promise<SandboxTimes> {
  await page.goto(url, { waitUntil: 'networkidle' });
  await addSandbox(page);
  const run = (files: Files) => page.evaluate((sent) => window.runInSandbox?.(sent) ?? Number.NaN, files);
  const boot = await run(appOf('First', 'First'));
  const clientEdits: number[] = [];
  const serverEdits: number[] = [];
  for (let edit = 1; edit <= repeats; edit++) {
    clientEdits.push(await run(appOf(`Server ${edit - 1}`, `Client ${edit}`)));
    serverEdits.push(await run(appOf(`Server ${edit}`, `Client ${edit}`)));
  }
  const app = await shownApp(page);
  const actions: number[] = [];
  for (let press = 0; press < repeats; press++) actions.push(await app.evaluate(pressButton));
  return {
    boot,
    clientEdit: median(clientEdits),
    serverEdit: median(serverEdits),
    action: median(actions),
  };
}

/** Puts frame A into the page, and waits until it has booted the frames of its first run. */
async function addSandbox(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.src = '/sandbox/index.html';
    frame.dataset.bench = '';
    frame.style.cssText = 'position: fixed; inset: 0; z-index: 9; width: 600px; height: 400px';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    const { port1, port2 } = new MessageChannel();
    frame.contentWindow?.postMessage('connect', location.origin, [port2]);
    port1.postMessage({ type: 'prepare' }); // as pages do before there is anything to compile
    let attempt = 0;
    window.runInSandbox = (files) =>
      new Promise((resolve, reject) => {
        const mine = ++attempt;
        const asked = performance.now();
        port1.onmessage = ({ data }) => {
          if (data.attempt !== mine) return;
          if (data.type === 'ready') resolve(performance.now() - asked);
          else if (data.type === 'problem') reject(new Error(data.problem.message));
        };
        port1.postMessage({ type: 'run', files });
      });
  });
  await page.waitForFunction(() => {
    const inside = document.querySelector<HTMLIFrameElement>('iframe[data-bench]')?.contentDocument;
    return inside?.querySelectorAll('iframe').length === 2;
  });
  await page.waitForTimeout(1_000); // the two frames load their code
}

async function shownApp(page: Page): Promise<Frame> {
  const shown = await page.frameLocator('iframe[data-bench]').locator('iframe.shown').elementHandle();
  const app = await shown?.contentFrame();
  if (!app) throw new Error('the sandbox of the bench shows no app');
  return app;
}

function pressButton(): Promise<number> {
  return new Promise((resolve, reject) => {
    const button = document.querySelector('button');
    if (!button) return reject(new Error('the app of the bench has no button'));
    const pressed = performance.now();
    const changes = new MutationObserver(() => {
      changes.disconnect();
      resolve(performance.now() - pressed);
    });
    changes.observe(button, { subtree: true, childList: true, characterData: true });
    button.click();
  });
}
