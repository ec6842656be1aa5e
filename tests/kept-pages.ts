/**
 * Pages that outlive a test. A new context loads and compiles every script of the site again, which takes more than half
 * of a short test; a kept one has them in its caches. All that a test can leave behind in it is taken away.
 */
import type { Browser, BrowserContextOptions, CDPSession, Page } from '@playwright/test';

/** What can differ from test to test; everything else comes from the configuration. */
export interface Wish extends Pick<BrowserContextOptions, 'javaScriptEnabled' | 'permissions'> {
  /** A reader who asked to save data: no example starts by itself. */
  savesData: boolean;
  siteUrl: string;
}

/** Of a page unless a test says otherwise. */
export const viewport = { width: 1280, height: 720 };
/** How a page is shown unless a test says otherwise. */
export const atRest = {
  media: null,
  colorScheme: 'light',
  reducedMotion: 'no-preference',
  forcedColors: 'none',
  contrast: 'no-preference',
} as const;
/** The events that tests listen to. */
const events = [
  'request',
  'response',
  'requestfailed',
  'pageerror',
  'console',
  'download',
  'dialog',
] as const;

interface Kept {
  page: Page;
  session: CDPSession;
}

export class KeptPages {
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly browser: Browser) {}

  /**
   * @param isNew whether the page must have loaded nothing before; it takes the place of the kept one
   * @returns a page without history of use, of a context with these options
   */
  async take({ savesData, siteUrl, ...options }: Wish, isNew = false): Promise<Page> {
    const key = JSON.stringify(options);
    if (isNew) await this.drop(key);
    const { page, session } = this.kept.get(key) ?? (await this.open(key, { ...options, baseURL: siteUrl }));
    // Whoever used it before gave them back.
    if (options.permissions) await page.context().grantPermissions(options.permissions);
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-reduced-data', value: savesData ? 'reduce' : '' }],
    });
    return page;
  }

  /** Makes the page as new for the next test. */
  async putBack(page: Page): Promise<void> {
    const context = page.context();
    for (const other of context.pages()) if (other !== page) await other.close();
    for (const event of events) page.removeAllListeners(event);
    await Promise.all([
      page.unrouteAll({ behavior: 'ignoreErrors' }),
      context.unrouteAll({ behavior: 'ignoreErrors' }),
    ]);
    await page.mouse.move(-1, -1);
    // A file of the site's origin: its storage can be reached from there.
    await page.goto('/robots.txt');
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    await Promise.all([context.clearCookies(), context.clearPermissions()]);
    await page.setViewportSize(viewport);
    await page.emulateMedia(atRest);
  }

  private async drop(key: string): Promise<void> {
    await this.kept.get(key)?.page.context().close();
    this.kept.delete(key);
  }

  async close(): Promise<void> {
    await Promise.all([...this.kept.values()].map(({ page }) => page.context().close()));
  }

  private async open(key: string, options: BrowserContextOptions): Promise<Kept> {
    const context = await this.browser.newContext({ ...options, viewport });
    const page = await context.newPage();
    const kept = { page, session: await context.newCDPSession(page) };
    this.kept.set(key, kept);
    return kept;
  }
}
