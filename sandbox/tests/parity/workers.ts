/** The workers of a page with sandboxes, told apart by the origin of their code. */
import type { Page } from '@playwright/test';

const from = (page: Page, origin: string) =>
  page.workers().filter((worker) => worker.url().startsWith(`blob:${origin}`)).length;

/** Those that run server halves: the frame that starts one has an origin of its own. */
export const serverWorkers = (page: Page): number => from(page, 'null/');

/** Those that compile, which are the site's. */
export const compilers = (page: Page): number => from(page, 'http');
