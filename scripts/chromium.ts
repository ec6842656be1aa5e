/**
 * Finds a Chromium for the tests and the bench, or installs one. In order: CHROMIUM_PATH, Playwright's own,
 * Chrome or Chromium on the system, Playwright's installer, Debian's package. Of each the headless shell first: the
 * whole browser draws its toolbar for each page that a test opens, which takes more than half of the time.
 */
import { type ChromiumHost, longestProbe, thisMachine } from './lib/chromium-host';
import { UserError } from './lib/user-error';

/** `path` of the program, where it came from in words, and whether its own sandbox can start here. */
export type Chromium = { path: string; from: string; sandbox: boolean };

/** Names on the PATH, most wanted first. */
const systemNames = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
];
/** Debian's packages, most wanted first. */
const debianPackages = ['chromium-headless-shell', 'chromium'];

/**
 * Most tests take what there is, the headless shell first. The experiments ask for the whole browser, as their recordings
 * were made: it blocks the cookies of other sites in a private window, and the shell does not.
 */
export type Kind = 'any' | 'whole';
const isOfKind = (kind: Kind) => (name: string) => kind === 'any' || !/headless[-_]shell/.test(name);
/** Places outside the PATH. */
const systemPaths: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['/opt/google/chrome/chrome', '/usr/lib/chromium/chromium', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ],
};

/**
 * Carries what was found to the programs that this one starts, so that it is probed once and not by every worker.
 * Apart from CHROMIUM_PATH, which only people set: a message about that variable never speaks of what we set ourselves.
 */
const foundVariable: Record<Kind, string> = { any: 'CHROMIUM_FOUND', whole: 'CHROMIUM_WHOLE_FOUND' };

function handOn(host: ChromiumHost, kind: Kind, chromium: Chromium): Chromium {
  host.env[foundVariable[kind]] = JSON.stringify(chromium);
  return chromium;
}

function handedOn(host: ChromiumHost, kind: Kind): Chromium | undefined {
  const found = host.env[foundVariable[kind]];
  return found === undefined ? undefined : JSON.parse(found);
}

/** A browser without its system libraries is there and does not start: asking its version tells them apart. */
const printsVersion = (host: ChromiumHost, path: string) => host.attempt(path, ['--version'], /chrom/i);
const starts = (host: ChromiumHost, path: string) => printsVersion(host, path) === 'works';

/** As root Chromium refuses its sandbox; as a user in some containers the system does. */
function withSandbox(host: ChromiumHost, path: string, from: string): Chromium {
  const openBlank = ['--headless', '--no-first-run', '--dump-dom', 'about:blank'];
  return { path, from, sandbox: !host.isRoot && host.attempt(path, openBlank) === 'works' };
}

function fromEnvironment(host: ChromiumHost): Chromium | undefined {
  const path = host.env.CHROMIUM_PATH;
  if (!path) return undefined;
  if (!host.exists(path)) {
    throw new UserError(
      `CHROMIUM_PATH is "${path}", and there is no such file. Correct it, or unset it to have one found.`,
    );
  }
  const version = `\`"${path}" --version\``;
  const problem = {
    works: undefined,
    fails: `${version} does not name a Chrome or Chromium. Correct it, or unset it to have one found.`,
    silent: `${version} gave no answer within ${longestProbe} s. Close other programs and try again, or unset it to have one found.`,
  }[printsVersion(host, path)];
  if (problem) throw new UserError(`CHROMIUM_PATH is "${path}", and ${problem}`);
  return withSandbox(host, path, 'CHROMIUM_PATH');
}

function fromPlaywright(host: ChromiumHost, kind: Kind): Chromium | undefined {
  const path = host
    .playwrightPaths()
    .filter(isOfKind(kind))
    .find((each) => host.exists(each) && starts(host, each));
  return path === undefined ? undefined : withSandbox(host, path, 'Playwright');
}

function fromSystem(host: ChromiumHost, kind: Kind): Chromium | undefined {
  const named = systemNames.filter(isOfKind(kind)).map((name) => host.which(name));
  const placed = (systemPaths[host.platform] ?? []).filter(host.exists);
  const path = [...named, ...placed].find((found) => found !== undefined && starts(host, found));
  return path === undefined ? undefined : withSandbox(host, path, 'the system');
}

/**
 * @returns the first Chromium that starts, or undefined where there is none
 * @throws UserError where CHROMIUM_PATH is set and is not one
 */
export function findChromium(host: ChromiumHost = thisMachine, kind: Kind = 'any'): Chromium | undefined {
  const known = handedOn(host, kind);
  if (known) return known;
  const found = fromEnvironment(host) ?? fromPlaywright(host, kind) ?? fromSystem(host, kind);
  return found && handOn(host, kind, found);
}

/** What to put before a command that needs root: nothing, `sudo`, or undefined where neither is possible. */
function asRoot(host: ChromiumHost): string[] | undefined {
  if (host.isRoot) return [];
  return host.attempt('sudo', ['-n', 'true']) === 'works' ? ['sudo', '-n'] : undefined;
}

function installFromPlaywright(host: ChromiumHost, kind: Kind) {
  // Its system libraries come with `--with-deps`, which asks for a password unless we may become root.
  const withLibraries = host.platform === 'linux' && asRoot(host) !== undefined ? ['--with-deps'] : [];
  host.report('No Chromium found. Installing the one of Playwright');
  const shell = kind === 'any' ? ['--only-shell'] : ['--no-shell'];
  host.run(process.execPath, [host.playwrightCli(), 'install', ...shell, ...withLibraries, 'chromium']);
}

function installFromDebian(host: ChromiumHost, kind: Kind) {
  const root = asRoot(host);
  // Ubuntu's package of this name only points to its store, which containers lack.
  if (root === undefined || !/^ID=debian$/m.test(host.osRelease())) return;
  host.report('Playwright’s could not be downloaded. Installing the package of Debian');
  const aptGet = (...args: string[]) => {
    const [file = 'apt-get', ...rest] = [...root, 'apt-get', ...args];
    return host.run(file, rest);
  };
  if (!aptGet('update')) return;
  debianPackages
    .filter(isOfKind(kind))
    .some((name) => aptGet('install', '-y', '--no-install-recommends', name));
}

/**
 * Finds a Chromium, or installs one.
 * @throws UserError in one sentence where neither works
 */
export function prepareChromium(host: ChromiumHost = thisMachine, kind: Kind = 'any'): Chromium {
  const found = findChromium(host, kind);
  if (found) return found;
  installFromPlaywright(host, kind);
  const installed = fromPlaywright(host, kind);
  if (installed) return handOn(host, kind, installed);
  installFromDebian(host, kind);
  const packaged = fromSystem(host, kind);
  if (packaged) return handOn(host, kind, packaged);
  throw new UserError(
    'No Chromium was found and none could be installed: install Chrome or Chromium, or set CHROMIUM_PATH to one.',
  );
}

/** The line people read before the browser starts. */
export function describeChromium(
  { path, from, sandbox }: Chromium,
  host: ChromiumHost = thisMachine,
): string {
  const without = sandbox || host.isRoot ? '' : ' (without its own sandbox, which cannot start here)';
  return `Using the Chromium of ${from}: ${path}${without}`;
}

/** Nothing the browser does on its own may reach the network or change a measurement. */
export const quietFlags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/**
 * As in the browsers of readers, and not by itself in the headless shell: frames without an origin do not run in the thread
 * of the page, so a loop in one cannot freeze it.
 */
const isolation = '--site-per-process';

/**
 * How to start it with Playwright.
 *
 * @param isolatesFrames without it a click right after a scroll never reaches what a frame covered before: Chromium leads
 *   it by the last picture, which people see and tests do not
 */
export function launchOptions({ path, sandbox }: Chromium, isolatesFrames = true) {
  const args = [...quietFlags, ...(isolatesFrames ? [isolation] : [])];
  return { executablePath: path, chromiumSandbox: sandbox, args };
}
