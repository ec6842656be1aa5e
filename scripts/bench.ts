/**
 * `npm run bench`: how long a reader waits for a live example, against a blank React page in the same run, and for a
 * key in the filter of a decision table ten times as long as ours.
 * It reports and never fails on a figure: machines differ, ratios less so.
 */
import { chromium as playwright } from '@playwright/test';
import { describeChromium, launchOptions, prepareChromium } from './chromium';
import { peerHelp, servePeers } from './lib/bench-peers';
import { printSamples, printTableFilter } from './lib/bench-report';
import { type Sample, takeSample } from './lib/bench-samples';
import { buildBlankPage } from './lib/blank-page';
import { readFlags, wholeNumber } from './lib/flags';
import { buildIsolationPage } from './lib/isolation-page';
import { buildTablePage, tableFilterTimes } from './lib/measure-table';
import { serveSite } from './lib/serve';
import { buildSiteOnce } from './lib/site-build';

const help = `npm run bench takes:
  --runs <number>           how many samples are taken; 7, where it is not given${peerHelp}`;

function readOptions(args: string[]) {
  const folder = { type: 'string' } as const;
  const options = {
    runs: { type: 'string', default: '7' },
    'rsc-explorer': folder,
    almostnode: folder,
  } as const;
  const { runs, ...folders } = readFlags(help, { args, options });
  return { runs: wholeNumber('--runs', runs), folders };
}

export async function main(args: string[] = []) {
  if (args.includes('--help')) return console.log(help);
  const { runs, folders } = readOptions(args);
  const peers = await servePeers(folders);
  const chromium = prepareChromium();
  console.log(describeChromium(chromium));
  await buildSiteOnce(process.cwd());
  const blank = await serveSite({ folder: await buildBlankPage(), basePath: '' }, 0);
  const isolation = await serveSite({ folder: buildIsolationPage(), basePath: '' }, 0);
  const table = await serveSite({ folder: await buildTablePage(), basePath: '' }, 0);
  const site = await serveSite({ folder: 'out', basePath: '' }, 0);
  const addresses = { blank: blank.url, isolation: isolation.url, site: site.url, peers };
  const browser = await playwright.launch(launchOptions(chromium));
  const samples: Sample[] = [];
  const tableTimes: number[] = [];
  try {
    for (let run = 1; run <= runs; run++) {
      samples.push(await takeSample(browser, addresses));
      tableTimes.push(...(await tableFilterTimes(browser, table.url)));
      console.log(`  run ${run} of ${runs}`);
    }
  } finally {
    await Promise.all([browser, blank, isolation, table, site, ...peers].map((each) => each.close()));
  }
  printSamples(samples);
  printTableFilter(tableTimes);
}
