/** Other tools that run code in the browser, measured as a reader meets them: from navigation to the first thing that their app has said. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { firstShown } from './measure';
import { type RunningSite, serveSite } from './serve';
import { UserError } from './user-error';

/** Whose built folders `npm run bench` takes; nothing of theirs is part of this repository. */
export const peers = [
  {
    flag: 'rsc-explorer',
    name: 'RSC Explorer, first wire row',
    /** What a reader opens. */
    page: 'embed.html',
    /** What is there once it has said something. */
    shows: '[data-testid="flight-entry"]',
    /** How long an embed of ours may take, as a part of its time. */
    most: 0.4,
  },
  { flag: 'almostnode', name: 'almostnode, first answer', page: 'index.html', shows: '#answer', most: 0.15 },
] as const;

export type Peer = (typeof peers)[number] & RunningSite;

export const peerHelp = `
  --rsc-explorer <folder>   also measures RSC Explorer: the folder that its own build writes
  --almostnode <folder>     also measures almostnode: a folder with a page that starts an app of it, asks it for an address,
                            and adds an element with the id "answer" that holds what came back`;

/**
 * Serves the folders that were given, compressed, each at an address of its own.
 *
 * @param folders by flag
 * @throws {UserError} where one has no page
 */
export async function servePeers(folders: Readonly<Record<string, string | undefined>>): Promise<Peer[]> {
  const given = peers.flatMap((peer) => {
    const folder = folders[peer.flag];
    return folder === undefined ? [] : [{ ...peer, folder }];
  });
  for (const { flag, folder, page } of given) {
    if (existsSync(join(folder, page))) continue;
    throw new UserError(`--${flag} is "${folder}", which holds no ${page}; give the folder of a build.`);
  }
  return Promise.all(
    given.map(async (peer) => ({ ...peer, ...(await serveSite({ folder: peer.folder, basePath: '' }, 0)) })),
  );
}

/** @returns milliseconds from navigation, in a fresh browser profile, by flag */
export async function peerTimes(
  browser: Browser,
  measured: readonly Peer[],
): Promise<Record<string, number>> {
  const times: [string, number][] = [];
  for (const { flag, url, page, shows } of measured) {
    const context = await browser.newContext();
    const time = await firstShown(await context.newPage(), `${url}/${page}`, shows, { childList: true });
    times.push([flag, time]);
    await context.close();
  }
  return Object.fromEntries(times);
}
