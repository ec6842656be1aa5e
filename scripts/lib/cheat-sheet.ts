/** The cheat sheet as files to print: `/start-here` as it prints, one page of each paper size. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { type Chromium, findChromium, launchOptions } from '../chromium';
import { serveSite } from './serve';

const formats = ['A4', 'Letter'] as const;
const fileOf = (format: string) => `cheat-sheet-${format.toLowerCase()}.pdf`;

/** Tells the pages which files there will be: a site that is built without a Chromium links to none. */
export const cheatSheetSettings = (): Record<string, string> =>
  findChromium() ? { CHEAT_SHEETS: formats.join(',') } : {};

/** @returns how many pages a PDF of Chromium has */
export const pagesIn = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** Names of parts, by Chromium's count of the nodes of all pages so far. Their order stays: a PDF lists them sorted. */
function withOwnCount(pdf: string): string {
  const named = /\bnode\d{8}\b/g;
  const names = [...new Set(pdf.match(named))].sort();
  return pdf.replace(named, (name) => `node${String(names.indexOf(name)).padStart(8, '0')}`);
}

/**
 * A PDF says to the second when it was made, and how many nodes Chromium had seen: two builds of one commit would differ.
 * What takes their place is as long, because a PDF counts bytes.
 */
export function sameEachTime(pdf: Buffer): Buffer {
  const text = pdf.toString('latin1');
  const timeless = text.replace(/\/(CreationDate|ModDate) \(D:\d{14}/g, '/$1 (D:20000101000000');
  return Buffer.from(withOwnCount(timeless), 'latin1');
}

/** The addresses of a printed page are those of the site as it will be published, not of the server that it is printed from. */
async function print(found: Chromium, site: string, published: string, folder: string): Promise<void> {
  const browser = await chromium.launch({ ...launchOptions(found), timeout: 120_000 });
  try {
    // Scripts change nothing of what is printed.
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.route(`${published}/**`, async (route) => {
      const url = site + route.request().url().slice(published.length);
      await route.fulfill({ response: await route.fetch({ url }) });
    });
    await page.goto(`${published}/start-here`);
    for (const format of formats)
      writeFileSync(join(folder, fileOf(format)), sameEachTime(await page.pdf({ format, tagged: true })));
  } finally {
    await browser.close();
  }
}

/**
 * Writes the PDFs into the built site, where there is a Chromium.
 * @returns what is wrong with them, in words; empty where nothing is
 */
export async function printCheatSheet(folder: string, basePath: string): Promise<string> {
  const found = findChromium();
  if (!found) return '';
  const site = await serveSite({ folder, basePath }, 0);
  try {
    const origin = process.env.SITE_URL?.replace(/\/+$/, '') || 'http://localhost:3000';
    await print(found, site.url, origin + basePath, folder);
  } finally {
    await site.close();
  }
  return formats
    .map((format) => ({ format, pages: pagesIn(readFileSync(join(folder, fileOf(format)))) }))
    .filter(({ pages }) => pages !== 1)
    .map(({ format, pages }) => `On ${format} the cheat sheet takes ${pages} pages, and it is to take one.`)
    .join('\n');
}
