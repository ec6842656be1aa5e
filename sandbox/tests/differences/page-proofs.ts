/** What differs in how pages are rendered, kept and asked for. */
import { expect } from '@playwright/test';
import type { DifferenceId } from '../../host/differences';
import { appOfProbes } from './app-of-probes';
import { type BrowserProof, consoleOf, exchangesOf, goTo, tryIn } from './probed';

export const pageProofs = {
  async prefetching({ host, frame }) {
    await frame.getByRole('link', { name: 'Other', exact: true }).hover();
    await frame.getByRole('button', { name: 'Prefetch' }).click();
    await frame.evaluate(() => fetch('/api/after-prefetch'));
    const paths = (await exchangesOf(host)).map(({ path }) => path);
    expect(paths).toContain('/api/after-prefetch');
    expect(paths).not.toContain('/other');
  },
  async 'kept-pages'(app) {
    await app.frame.getByRole('button', { name: 'Count 0' }).click();
    await app.frame.getByRole('button', { name: 'Count 1' }).waitFor();
    await goTo(app, 'Other');
    await goTo(app, 'Home');
    await expect(app.frame.getByRole('button', { name: 'Count 0' })).toBeVisible();
  },
  async 'client-cache'(app) {
    const asked = async () => (await exchangesOf(app.host)).filter(({ path }) => path === '/other').length;
    const before = await asked();
    for (const name of ['Other', 'Home', 'Other', 'Home'] as const) await goTo(app, name);
    expect(await asked()).toBe(before + 2);
  },
  async announcements(app) {
    await goTo(app, 'Other');
    await expect(app.frame.locator('next-route-announcer')).toHaveCount(0);
    await goTo(app, 'Home');
  },
  async styles({ frame }) {
    const rules = await frame.evaluate(() =>
      document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)),
    );
    expect(rules.join()).toContain('.only-on-other');
    await expect(frame.locator('link[rel=stylesheet], style')).toHaveCount(0);
  },
  async scripts({ host, frame }) {
    expect((await consoleOf(host)).join('\n')).toContain(
      `<Script src="https://example.com/part.js"> wasn't loaded`,
    );
    await expect(frame.locator('script[src]')).toHaveCount(0);
  },
  async 'request-headers'({ frame }) {
    const sent = await frame.evaluate(async () =>
      (await fetch('/api/echo', { method: 'POST', body: 'text' })).json(),
    );
    expect(Object.keys(sent)).toEqual(expect.arrayContaining(['host', 'origin']));
    for (const name of ['user-agent', 'accept-language', 'accept-encoding', 'referer', 'sec-fetch-mode'])
      expect(sent).not.toHaveProperty(name);
  },
  async 'whole-bodies'({ frame }) {
    const closedBeforeAnswer = await frame.evaluate(async () => {
      let isClosed = false;
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(new Uint8Array(1));
          setTimeout(() => {
            isClosed = true;
            controller.close();
          }, 200);
        },
      });
      const init = { method: 'POST', body, duplex: 'half' };
      await fetch('/api/echo', init);
      return isClosed;
    });
    expect(closedBeforeAnswer).toBe(true);
  },
  async network({ frame }) {
    expect(await tryIn(frame, "return (await fetch('https://example.com/')).status;")).toBe('TypeError');
    expect(await tryIn(frame, "return (await fetch('/api/outside')).text();")).toContain("can't be reached");
  },
  async credentials({ frame }) {
    await frame.evaluate(() => {
      // biome-ignore lint/suspicious/noDocumentCookie: what an app would write is what is tried
      document.cookie = 'taste=sweet';
    });
    const cookie = "return (await (await fetch('/api/echo', { credentials: 'omit' })).json()).cookie;";
    await expect.poll(() => tryIn(frame, cookie)).toContain('taste=sweet');
  },
  async 'http-cache'({ frame }) {
    const read = "await (await fetch('/api/kept')).text()";
    const [one, two] = (await tryIn(frame, `return [${read}, ${read}];`)) as string[];
    expect(one).toMatch(/^[0-9a-f-]{36}$/);
    expect(two).not.toBe(one);
  },
  async 'production-react'({ host, frame }) {
    await frame.getByRole('button', { name: 'Count 0' }).click();
    await expect(frame.getByText('Mode production')).toBeVisible();
    const widget = (appOfProbes['/app/widget.tsx'] ?? '').replace("'Alive'", "'Alive and edited'");
    expect(await host.run({ ...appOfProbes, '/app/widget.tsx': widget })).toBeUndefined();
    await expect(frame.getByText('Alive and edited')).toBeVisible();
    await expect(frame.getByRole('button', { name: 'Count 1' })).toBeVisible();
    await expect(frame.locator('nextjs-portal')).toHaveCount(0);
  },
} satisfies Partial<Record<DifferenceId, BrowserProof>>;
