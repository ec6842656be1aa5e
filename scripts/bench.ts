/**
 * `npm run bench`: how long a reader waits for a live example, against a blank React page in the same run, and for a
 * key in the filter of a decision table ten times as long as ours.
 * It reports and never fails on a figure: machines differ, ratios less so.
 */
import { availableParallelism } from 'node:os';
import { type Browser, chromium as playwright } from '@playwright/test';
import { describeChromium, launchOptions, prepareChromium } from './chromium';
import { buildBlankPage } from './lib/blank-page';
import { readFlags, wholeNumber } from './lib/flags';
import { blankPageReady, coldAndWarm, editShown, previewReady } from './lib/measure';
import { type SandboxTimes, sandboxTimes } from './lib/measure-sandbox';
import { buildTablePage, tableFilterTimes } from './lib/measure-table';
import { median } from './lib/median';
import { serveSite } from './lib/serve';
import { buildSiteOnce } from './lib/site-build';

type Sample = { blank: Visit; preview: Visit; edit: number; sandbox: SandboxTimes };
type Visit = { cold: number; warm: number };

function readRuns(args: string[]): number {
  const help = 'npm run bench -- --runs 11: how many samples are taken; 7, where it is not given';
  const { runs } = readFlags(help, { args, options: { runs: { type: 'string', default: '7' } } });
  return wholeNumber('--runs', runs);
}

/** One sample of everything: taken together, so that a busy moment of the machine touches both sides. */
async function takeSample(browser: Browser, blankUrl: string, articleUrl: string): Promise<Sample> {
  const edits: number[] = [];
  const blank = await coldAndWarm(browser, (page) => blankPageReady(page, blankUrl));
  const preview = await coldAndWarm(browser, async (page) => {
    const ready = await previewReady(page, articleUrl);
    edits.push(await editShown(page, `Edit ${edits.length + 1}`));
    return ready;
  });
  return { blank, preview, edit: median(edits), sandbox: await warmSandbox(browser, articleUrl) };
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

/** Medians wanted on an idle machine with two cores, in milliseconds. */
const targets: Record<keyof SandboxTimes, { name: string; most: number }> = {
  boot: { name: 'Boot, frames ready', most: 250 },
  clientEdit: { name: 'Edit of a client file', most: 100 },
  serverEdit: { name: 'Edit of a server file', most: 100 },
  action: { name: 'Action round trip', most: 40 },
};

const sandboxParts = ['boot', 'clientEdit', 'serverEdit', 'action'] as const;

function printSandbox(samples: readonly Sample[], blank: number) {
  console.log(`\n${row('The sandbox by itself', ['median', 'wanted', 'to blank'])}`);
  for (const part of sandboxParts) {
    const { name, most } = targets[part];
    const time = median(samples.map(({ sandbox }) => sandbox[part]));
    console.log(row(name, [milliseconds(time), `≤ ${most} ms`, `${(time / blank).toFixed(1)}×`]));
  }
}

const row = (name: string, cells: string[]) =>
  name.padEnd(28) + cells.map((cell) => cell.padStart(12)).join('');
const milliseconds = (value: number) => `${Math.round(value)} ms`;

function printTable(samples: readonly Sample[]) {
  const middle = (pick: (sample: Sample) => number) => median(samples.map(pick));
  const blank = [middle(({ blank: { cold } }) => cold), middle(({ blank: { warm } }) => warm)];
  const preview = [middle(({ preview: { cold } }) => cold), middle(({ preview: { warm } }) => warm)];
  const ratios = preview.map((time, index) => `${(time / (blank[index] ?? Number.NaN)).toFixed(1)}×`);
  console.log(
    `\nMedians of ${samples.length} runs, ${availableParallelism()} cores, Node ${process.versions.node}\n`,
  );
  console.log(row('', ['cold', 'warm']));
  console.log(row('Blank React page', blank.map(milliseconds)));
  console.log(row('Preview after Run', preview.map(milliseconds)));
  console.log(row('  ratio', ratios));
  const edit = middle(({ edit }) => edit);
  console.log(row('Edit to result, typed', ['', milliseconds(edit)]));
  console.log('  (with the pause of 80 ms that the page waits for the next key)');
  printSandbox(samples, blank[1] ?? Number.NaN);
}

function printTableFilter(times: readonly number[]) {
  console.log(`\n${row('The decision table', ['median', 'longest', 'wanted'])}`);
  const cells = [median(times), Math.max(...times)].map((time) => `${time.toFixed(1)} ms`);
  console.log(row('Key in a filter of 500 rows', [...cells, '≤ 16 ms']));
}

export async function main(args: string[] = []) {
  const runs = readRuns(args);
  const chromium = prepareChromium();
  console.log(describeChromium(chromium));
  await buildSiteOnce(process.cwd());
  const blank = await serveSite({ folder: await buildBlankPage(), basePath: '' }, 0);
  const table = await serveSite({ folder: await buildTablePage(), basePath: '' }, 0);
  const site = await serveSite({ folder: 'out', basePath: '' }, 0);
  const browser = await playwright.launch(launchOptions(chromium));
  const samples: Sample[] = [];
  const tableTimes: number[] = [];
  try {
    for (let run = 1; run <= runs; run++) {
      samples.push(await takeSample(browser, blank.url, `${site.url}/is-a-server-action-hidden`));
      tableTimes.push(...(await tableFilterTimes(browser, table.url)));
      console.log(`  run ${run} of ${runs}`);
    }
  } finally {
    await Promise.all([browser.close(), blank.close(), table.close(), site.close()]);
  }
  printTable(samples);
  printTableFilter(tableTimes);
}
