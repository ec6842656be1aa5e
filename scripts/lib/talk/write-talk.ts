import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { filesOfEmbed, pageOf, remotePage } from '../offline/embed-files';
import { UserError } from '../user-error';
import { generator, indexPage, type TalkEmbed } from './index-page';
import { isRuntime, relativePage, relativeRuntime } from './relative';

interface Wanted {
  /** A built site, at the root of its address. */
  site: string;
  /** Emptied before it is written, where a talk was in it. */
  folder: string;
  embeds: readonly TalkEmbed[];
  /** Where the site is published, if it is. */
  siteUrl: string | undefined;
}

export interface Talk {
  files: number;
  bytes: number;
}

/** @throws {UserError} where the folder holds something that is not a talk */
function assertIsOurs(folder: string): void {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return;
  const index = join(folder, 'index.html');
  if (existsSync(index) && readFileSync(index, 'utf8').includes(`content="${generator}"`)) return;
  throw new UserError(
    [
      'npm run talk  --to',
      `  got "${folder}"; allowed: a folder that does not exist, is empty, or was written by this command`,
      '  fix: name another folder, or delete what is in it',
    ].join('\n'),
  );
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

/**
 * Writes the embeds and all that they need, with relative addresses.
 *
 * @param say told how far it is, a line at a time
 * @throws {UserError} where the folder is not free
 */
export async function writeTalk(
  { site, folder, embeds, siteUrl }: Wanted,
  say: (line: string) => void,
): Promise<Talk> {
  assertIsOurs(folder);
  await rm(folder, { recursive: true, force: true });
  const pages = new Set([remotePage, ...embeds.map(({ slug }) => pageOf(slug))]);
  const written = new Map<string, number>();
  const total = () => [...written.values()].reduce((sum, bytes) => sum + bytes, 0);
  const put = async (path: string, content: string | Uint8Array) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
    written.set(path, Buffer.byteLength(content));
  };
  const contentOf = async (path: string) => {
    const bytes = await readFile(join(site, path));
    if (pages.has(path)) return relativePage(bytes.toString(), siteUrl);
    return isRuntime(path) ? relativeRuntime(bytes.toString()) : bytes;
  };
  const copy = async (paths: string[]) => {
    for (const path of paths.filter((each) => !written.has(each))) await put(path, await contentOf(path));
  };
  for (const [index, { slug }] of embeds.entries()) {
    const before = total();
    await copy(filesOfEmbed(site, slug));
    say(
      `  ${index + 1} of ${embeds.length}  ${slug}: ${megabytes(total() - before)}${index > 0 ? ' more' : ''}`,
    );
  }
  await put('index.html', indexPage({ embeds, folder: basename(folder), size: megabytes(total()) }));
  return { files: written.size, bytes: total() };
}
