/** What differs in what a window offers to the code in it. */
import { expect } from '@playwright/test';
import type { DifferenceId } from '../../host/differences';
import { type BrowserProof, consoleOf, follow, goTo, load, tryIn } from './probed';

export const windowProofs = {
  async address(app) {
    await goTo(app, 'Other');
    expect(await tryIn(app.frame, 'return [location.href, document.referrer];')).toEqual([
      'about:srcdoc',
      '',
    ]);
    await expect(app.frame.getByText('The path is /other')).toBeVisible();
    await goTo(app, 'Home');
    const heard = app.frame.evaluate(
      () =>
        new Promise((resolve) => {
          window.addEventListener('hashchange', () => resolve('hashchange'), { once: true });
          window.addEventListener('scroll', () => setTimeout(() => resolve('scrolled only'), 100), {
            once: true,
          });
        }),
    );
    await follow(app.frame, 'Last line');
    expect(await heard).toBe('scrolled only');
    await expect(app.frame.locator(':target')).toHaveCount(0);
    await load(app, { path: '/' });
  },
  async 'new-documents'({ host, frame }) {
    await frame.evaluate(() => {
      Object.assign(window, { before: 'still here' });
      for (const name of ['beforeunload', 'pagehide'])
        window.addEventListener(name, () => console.info(`heard ${name}`));
      window.scrollTo(0, 700);
    });
    expect(await frame.evaluate(() => window.scrollY)).toBe(700);
    await load({ host, frame }, 'reload');
    expect(await tryIn(frame, 'return [window.scrollY, window.before];')).toEqual([0, 'still here']);
    expect((await consoleOf(host)).filter((line) => line.startsWith('heard'))).toEqual([]);
  },
  async dialogs({ host, frame }) {
    expect(await tryIn(frame, "alert('one'); return [confirm('two'), prompt('three')];")).toEqual([
      false,
      null,
    ]);
    await expect
      .poll(
        async () => (await consoleOf(host)).filter((line) => /^(alert|confirm|prompt): /.test(line)).length,
      )
      .toBe(3);
  },
  async storage({ frame }) {
    expect(
      await tryIn(frame, 'return [localStorage, sessionStorage].map((each) => each instanceof Storage);'),
    ).toEqual([false, false]);
    expect(await tryIn(frame, "localStorage.setItem('a', 1); return localStorage.getItem('a');")).toBe('1');
  },
  async 'script-cookies'({ frame }) {
    expect(await tryIn(frame, "return Object.hasOwn(document, 'cookie');")).toBe(true);
    expect(
      await tryIn(
        frame,
        "return Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').get.call(document);",
      ),
    ).toBe('SecurityError');
  },
  async 'browser-apis'({ frame }) {
    const database =
      "return new Promise((ok, no) => { const asked = indexedDB.open('a'); asked.onsuccess = () => ok('open'); asked.onerror = () => no(asked.error); });";
    expect(await tryIn(frame, database)).toBe('SecurityError');
    expect(await tryIn(frame, 'return caches.keys();')).toBe('SecurityError');
    const socket =
      "return new Promise((ok, no) => { const socket = new WebSocket('ws://localhost:3000/'); socket.onopen = () => ok('open'); socket.onerror = () => no('refused'); });";
    expect(await tryIn(frame, socket)).toBe('refused');
    expect(await tryIn(frame, "await navigator.clipboard.writeText('text');")).toBe('NotAllowedError');
    expect(await tryIn(frame, 'return Notification.permission;')).toBe('denied');
  },
  async subresources({ frame }) {
    const load = (address: string) =>
      `return new Promise((ok) => { const image = new Image(); image.onload = () => ok('loaded'); image.onerror = () => ok('refused'); image.src = '${address}'; });`;
    expect(await tryIn(frame, load('/api/picture'))).toBe('refused');
    expect(await tryIn(frame, load('data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAAC'))).toBe('loaded');
  },
  async 'new-windows'(app) {
    expect(await tryIn(app.frame, "return window.open('/other');")).toBeNull();
    await follow(app.frame, 'Other in a new window');
    await app.frame.getByRole('heading', { name: 'Other' }).waitFor();
    expect(app.page.context().pages()).toHaveLength(1);
    await load(app, { path: '/' });
  },
  async downloads({ page, host, frame }) {
    let saved = 0;
    page.on('download', () => {
      saved += 1;
    });
    await follow(frame, 'File');
    await expect
      .poll(() => consoleOf(host))
      .toContain("/api/file wasn't saved: downloads aren't supported here.");
    expect(saved).toBe(0);
  },
} satisfies Partial<Record<DifferenceId, BrowserProof>>;
