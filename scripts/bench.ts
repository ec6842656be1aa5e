/**
 * `npm run bench`: how long a reader waits for a live example, against a blank React page in the same run.
 * It reports and never fails on a figure: machines differ, ratios less so.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { type Browser, chromium as playwright } from '@playwright/test';
import { describeChromium, launchOptions, prepareChromium } from './chromium';
import { buildBlankPage } from './lib/blank-page';
import { blankPageReady, coldAndWarm, editShown, previewReady } from './lib/measure';
import { median } from './lib/median';
import { PlainError } from './lib/plain-error';
import { serveSite } from './lib/serve';
import { buildSiteOnce } from './lib/site-build';

type Sample = { blank: Visit; preview: Visit; edit: number };
type Visit = { cold: number; warm: number };

function readRuns(args: string[]): number {
  const { values } = parseArgs({ args, options: { runs: { type: 'string', default: '7' } } });
  const runs = Number(values.runs);
  if (Number.isInteger(runs) && runs > 0) return runs;
  throw new PlainError(
    `--runs is "${values.runs}"; it must be a whole number, for example: npm run bench -- --runs 11`,
  );
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
  return { blank, preview, edit: median(edits) };
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
  console.log(row('Edit to result', ['', milliseconds(middle(({ edit }) => edit))]));
}

export async function main(args: string[] = []) {
  const runs = readRuns(args);
  const chromium = prepareChromium();
  console.log(describeChromium(chromium));
  await buildSiteOnce(process.cwd());
  const blank = await serveSite({ folder: await buildBlankPage(), basePath: '' }, 0);
  const site = await serveSite({ folder: 'out', basePath: '' }, 0);
  const browser = await playwright.launch(launchOptions(chromium));
  const samples: Sample[] = [];
  try {
    for (let run = 1; run <= runs; run++) {
      samples.push(await takeSample(browser, blank.url, `${site.url}/is-a-server-action-hidden`));
      console.log(`  run ${run} of ${runs}`);
    }
  } finally {
    await Promise.all([browser.close(), blank.close(), site.close()]);
  }
  printTable(samples);
}
