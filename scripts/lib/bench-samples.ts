/** What `npm run bench` measures, sample by sample. */
import type { Browser, Page } from '@playwright/test';
import { median } from '../../catalog/median';
import { type Peer, peerTimes } from './bench-peers';
import { coldAndWarm, exampleReady, keyShown, linksOf, previewReady, saidReady } from './measure';
import { type SandboxTimes, sandboxTimes } from './measure-sandbox';

/** Milliseconds in a fresh browser profile, and on the next visit. */
interface Visit {
  cold: number;
  warm: number;
}

/** Times of one round, in milliseconds: taken together, so that a busy moment of the machine touches all of them. */
export interface Sample {
  blank: Visit;
  /** Until frames and a worker without any code of ours have started. */
  isolation: Visit;
  /** From Run, in an article. */
  preview: Visit;
  /** From navigation to the first variant of an example's own page. */
  example: Visit;
  /** The same of an embed with one variant. */
  embed: Visit;
  /** From a key to the app that shows it. */
  key: number;
  sandbox: SandboxTimes;
  /** When each link of the chain to a live example was there, after navigation to its page, on the second visit. */
  links: Record<string, number>;
  /** From navigation to the first thing that an app of another tool says, in a fresh profile, by the tool's flag. */
  peers: Record<string, number>;
}

export interface Addresses {
  /** Of the blank React page. */
  blank: string;
  /** Of the page of `isolation-page.ts`. */
  isolation: string;
  /** Of the site, without a slash at its end. */
  site: string;
  peers: readonly Peer[];
}

/** Its example is further down than the first screen, where it would start by itself. */
const article = '/is-an-action-faster';
const keys = ['q', 'x', 'z', 'v', 'j'];

export async function takeSample(
  browser: Browser,
  { blank, isolation, site, peers }: Addresses,
): Promise<Sample> {
  const links: Record<string, number>[] = [];
  const times: number[] = [];
  return {
    blank: await coldAndWarm(browser, (page) => saidReady(page, blank)),
    isolation: await coldAndWarm(browser, (page) => saidReady(page, isolation)),
    preview: await coldAndWarm(browser, (page) => previewReady(page, site + article)),
    embed: await coldAndWarm(browser, (page) =>
      exampleReady(page, `${site}/embed/create-post?variant=action`),
    ),
    example: await coldAndWarm(browser, async (page) => {
      const ready = await exampleReady(page, `${site}/examples/create-post`);
      links.push(await linksOf(page));
      times.push(await keysShown(page));
      return ready;
    }),
    key: median(times),
    links: links.at(-1) ?? {},
    sandbox: await warmSandbox(browser, site + article),
    peers: await peerTimes(browser, peers),
  };
}

async function keysShown(page: Page): Promise<number> {
  const times: number[] = [];
  for (const key of keys) times.push(await keyShown(page, key));
  return median(times);
}

/** On the second visit: what is asked of a warm page. */
async function warmSandbox(browser: Browser, url: string): Promise<SandboxTimes> {
  const context = await browser.newContext();
  const first = await context.newPage();
  await first.goto(url, { waitUntil: 'networkidle' });
  await first.close();
  const times = await sandboxTimes(await context.newPage(), url);
  await context.close();
  return times;
}
