/** The playground with a sandbox that says whatever a test wants: what panels draw does not depend on how it got there. */
import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import LZString from 'lz-string';
import type { HostMessage } from '../../sandbox/shared/protocol';
import type { HostileAnswer } from './panel-answers';

declare global {
  interface Window {
    fakePort?: MessagePort;
    fakeAnswer?: unknown;
    attacked?: unknown;
    /** The longest that a press on a tab took to be drawn, in milliseconds. */
    longestPress?: number;
  }
}

export interface FakeSandbox {
  page: Page;
  section: Locator;
  wire: Locator;
  tell(message: HostMessage): Promise<void>;
  /** What comes back for requests that the reader sends as an outsider. */
  answerWith(answer: HostileAnswer): Promise<void>;
  /** Asserts that every panel is drawn, that nothing failed, and that no code of an answer ran. */
  expectWhole(): Promise<void>;
  close(): Promise<void>;
}

/** In place of frame A: it accepts what the page sends, and is ready with each run. */
const frame = `<!doctype html><title>Fake</title><script>
onmessage = ({ data, ports: [port] }) => {
  if (data !== 'connect') return;
  let attempt = 0;
  parent.fakePort = port;
  port.onmessage = ({ data }) => {
    if (data.type === 'run') port.postMessage({ type: 'ready', attempt: ++attempt, how: attempt > 1 ? 'refresh' : 'boot', serverReset: true, milliseconds: 5 });
    if (data.type === 'request') port.postMessage({ type: 'response', attempt: 1, id: data.id, answer: parent.fakeAnswer });
  };
};
</script>`;

const files = { '/app/page.tsx': 'export default function Page() {}\n', '/app/other.tsx': 'export {};\n' };
const hash = `#code=${LZString.compressToEncodedURIComponent(JSON.stringify({ files }))}`;

export async function openFakeSandbox(browser: Browser, site: string): Promise<FakeSandbox> {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route('**/sandbox/index.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: frame }),
  );
  await page.goto(`${site}/playground${hash}`);
  // Measured in the page: what a test waits for besides is not the page's doing.
  await page.evaluate(() => {
    document.addEventListener(
      'click',
      ({ target, timeStamp }) => {
        if (!(target instanceof Element) || !target.matches('[role="tab"]')) return;
        requestAnimationFrame(() => {
          window.longestPress = Math.max(window.longestPress ?? 0, performance.now() - timeStamp);
        });
      },
      { capture: true },
    );
  });
  const section = page.locator('section[data-example="playground"]');
  await section.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(section).toHaveAttribute('data-status', 'ready');
  await expect(section.locator('.cm-content')).toBeVisible();
  return {
    page,
    section,
    wire: section.getByRole('region', { name: /^Wire/ }),
    tell: (message) => page.evaluate((sent) => window.fakePort?.postMessage(sent), message),
    answerWith: ({ status = 200, headers, body }) =>
      page.evaluate(
        (answer) => {
          window.fakeAnswer = answer;
        },
        { ok: true, status, headers, body },
      ),
    async expectWhole() {
      await expect(section.locator('[data-failed-panel]')).toHaveCount(0);
      await expect(section.getByRole('button', { name: 'Run', exact: true })).toBeVisible();
      expect(errors).toEqual([]);
      expect(await page.evaluate(() => window.attacked)).toBeUndefined();
    },
    close: () => context.close(),
  };
}
