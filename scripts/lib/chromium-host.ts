/** The machine as the search for a Chromium sees it, so that tests can give it another one. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** How a program that was tried ended; `silent` is one that had said nothing by the end of a long wait. */
export type Tried = 'works' | 'fails' | 'silent';

export type ChromiumHost = {
  /** Read, and written to tell the programs that this one starts what was found. */
  env: Record<string, string | undefined>;
  platform: NodeJS.Platform;
  isRoot: boolean;
  exists: (path: string) => boolean;
  /** @returns the full path of a program on the PATH */
  which: (name: string) => string | undefined;
  /** Tries a program without showing what it prints. @param says what it has to print for `works` */
  attempt: (file: string, args: readonly string[], says?: RegExp) => Tried;
  /** Runs a program whose words the person should see. @returns whether it ended well */
  run: (file: string, args: readonly string[]) => boolean;
  /** Where Playwright's own headless shell and its whole Chromium would be. */
  playwrightPaths: () => string[];
  playwrightCli: () => string;
  /** The text of /etc/os-release, empty where there is none. */
  osRelease: () => string;
  report: (line: string) => void;
};

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** In seconds. On a machine with much other work a browser may take half a minute to tell its version. */
export const longestProbe = 120;

function attempt(file: string, args: readonly string[], says = /(?:)/): Tried {
  const { status, error, stdout } = spawnSync(file, args, {
    stdio: ['ignore', 'pipe', 'ignore'],
    encoding: 'utf8',
    timeout: longestProbe * 1000,
  });
  if (error && 'code' in error && error.code === 'ETIMEDOUT') return 'silent';
  return status === 0 && says.test(stdout) ? 'works' : 'fails';
}

const osReleaseFile = '/etc/os-release';

/**
 * Playwright tells the path of its whole Chromium only; the shell lies in a folder beside it.
 * Source: playwright-core@1.65.1 lib/coreBundle.js, EXECUTABLE_PATHS
 * @param path such as `…/chromium-1255/chrome-linux64/chrome`
 */
export const shellBeside = (path: string): string =>
  path.replace(
    /chromium-(\d+)([\\/])chrome-([^\\/]+)[\\/].*?(\.exe)?$/,
    'chromium_headless_shell-$1$2chrome-headless-shell-$3$2chrome-headless-shell$4',
  );

export const thisMachine: ChromiumHost = {
  env: process.env,
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
  which: (name) =>
    (process.env.PATH ?? '')
      .split(delimiter)
      .map((folder) => join(folder, name))
      .find(isExecutable),
  attempt,
  run: (file, args) => spawnSync(file, args, { stdio: 'inherit' }).status === 0,
  playwrightPaths: () => [shellBeside(chromium.executablePath()), chromium.executablePath()],
  playwrightCli: () => createRequire(import.meta.url).resolve('@playwright/test/cli'),
  osRelease: () => (existsSync(osReleaseFile) ? readFileSync(osReleaseFile, 'utf8') : ''),
  report: (line) => console.log(line),
};
