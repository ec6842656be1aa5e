/** The machine as the search for a Chromium sees it, so that tests can give it another one. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

export type ChromiumHost = {
  env: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
  isRoot: boolean;
  exists: (path: string) => boolean;
  /** @returns the full path of a program on the PATH */
  which: (name: string) => string | undefined;
  /** Tries a program in silence. @returns whether it ended well */
  succeeds: (file: string, args: readonly string[]) => boolean;
  /** Runs a program whose words the person should see. @returns whether it ended well */
  run: (file: string, args: readonly string[]) => boolean;
  /** Where Playwright's own Chromium would be. */
  playwrightPath: () => string;
  playwrightCli: () => string;
  /** The text of /etc/os-release, empty where there is none. */
  osRelease: () => string;
  say: (line: string) => void;
};

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Milliseconds: a browser that has said nothing by then is not one that works. */
const patience = 20_000;
const osReleaseFile = '/etc/os-release';

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
  succeeds: (file, args) => spawnSync(file, args, { stdio: 'ignore', timeout: patience }).status === 0,
  run: (file, args) => spawnSync(file, args, { stdio: 'inherit' }).status === 0,
  playwrightPath: () => chromium.executablePath(),
  playwrightCli: () => createRequire(import.meta.url).resolve('@playwright/test/cli'),
  osRelease: () => (existsSync(osReleaseFile) ? readFileSync(osReleaseFile, 'utf8') : ''),
  say: (line) => console.log(line),
};
