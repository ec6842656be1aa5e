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

/** A PDF says when it was made, to the second: two builds of one commit would differ. Of the same length, as a PDF counts bytes. */
export const withoutTime = (pdf: Buffer): Buffer =>
  Buffer.from(
    pdf.toString('latin1').replace(/\/(CreationDate|ModDate) \(D:\d{14}/g, '/$1 (D:20000101000000'),
    'latin1',
  );

async function print(found: Chromium, address: string, folder: string): Promise<void> {
  const browser = await chromium.launch({ ...launchOptions(found), timeout: 120_000 });
  try {
    // Scripts change nothing of what is printed.
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(address);
    for (const format of formats)
      writeFileSync(join(folder, fileOf(format)), withoutTime(await page.pdf({ format, tagged: true })));
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
    await print(found, `${site.url}/start-here`, folder);
  } finally {
    await site.close();
  }
  return formats
    .map((format) => ({ format, pages: pagesIn(readFileSync(join(folder, fileOf(format)))) }))
    .filter(({ pages }) => pages !== 1)
    .map(({ format, pages }) => `On ${format} the cheat sheet takes ${pages} pages, and it is to take one.`)
    .join('\n');
}
