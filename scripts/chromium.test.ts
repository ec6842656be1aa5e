import { expect, test } from 'vitest';
import { describeChromium, findChromium, launchOptions, prepareChromium } from './chromium';
import { type ChromiumHost, shellBeside } from './lib/chromium-host';

const playwrightPath = '/cache/chromium-1255/chrome-linux64/chrome';
const playwrightShell = shellBeside(playwrightPath);
const chromeApp = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

type Machine = {
  env?: Record<string, string>;
  platform?: NodeJS.Platform;
  isRoot?: boolean;
  files?: string[];
  path?: Record<string, string>;
  /** Programs that are there and fail, by their command line. */
  failing?: RegExp;
  /** Programs that never answer, by their command line. */
  silent?: RegExp;
  release?: string;
  /** What a command that ran leaves behind. */
  leaves?: Record<string, string>;
};

/** A machine on which every program works, unless `failing` says otherwise. */
function machine(options: Machine) {
  const files = new Set(options.files);
  const ran: string[] = [];
  const asked: string[] = [];
  const said: string[] = [];
  const works = (file: string, args: readonly string[]) => !options.failing?.test([file, ...args].join(' '));
  const host: ChromiumHost = {
    env: { ...options.env },
    platform: options.platform ?? 'linux',
    isRoot: options.isRoot ?? false,
    exists: (path) => files.has(path),
    which: (name) => {
      const path = options.path?.[name];
      return path !== undefined && files.has(path) ? path : undefined;
    },
    attempt: (file, args) => {
      asked.push([file, ...args].join(' '));
      if (options.silent?.test([file, ...args].join(' '))) return 'silent';
      return works(file, args) ? 'works' : 'fails';
    },
    run: (file, args) => {
      const line = [file, ...args].join(' ').replace(process.execPath, 'node');
      ran.push(line);
      const left = Object.entries(options.leaves ?? {}).find(([part]) => line.includes(part));
      if (left) files.add(left[1]);
      return works(file, args);
    },
    playwrightPaths: () => [playwrightShell, playwrightPath],
    playwrightCli: () => 'playwright-cli',
    osRelease: () => options.release ?? '',
    report: (line) => said.push(line),
  };
  return { host, ran, asked, said };
}

const debian = { path: { chromium: '/usr/bin/chromium' }, release: 'NAME="Debian"\nID=debian\n' };

test('CHROMIUM_PATH comes first', () => {
  const { host } = machine({ env: { CHROMIUM_PATH: '/my/chrome' }, files: ['/my/chrome', playwrightPath] });
  expect(findChromium(host)).toMatchObject({ path: '/my/chrome', from: 'CHROMIUM_PATH' });
});

test('a CHROMIUM_PATH that points nowhere is said, not passed over', () => {
  const { host } = machine({ env: { CHROMIUM_PATH: '/my/chrome' }, files: [playwrightPath] });
  expect(() => findChromium(host)).toThrow(
    'CHROMIUM_PATH is "/my/chrome", and there is no such file. Correct it, or unset it to have one found.',
  );
});

test('a CHROMIUM_PATH that does not start is said too', () => {
  const { host } = machine({
    env: { CHROMIUM_PATH: '/my/chrome' },
    files: ['/my/chrome'],
    failing: /--version/,
  });
  expect(() => findChromium(host)).toThrow('`"/my/chrome" --version` does not name a Chrome or Chromium');
});

test('a CHROMIUM_PATH that is only slow is not called broken', () => {
  const { host } = machine({
    env: { CHROMIUM_PATH: '/my/chrome' },
    files: ['/my/chrome'],
    silent: /--version/,
  });
  expect(() => findChromium(host)).toThrow(
    'CHROMIUM_PATH is "/my/chrome", and `"/my/chrome" --version` gave no answer within 120 s. ' +
      'Close other programs and try again, or unset it to have one found.',
  );
});

test('what was found is handed on, and neither probed again nor taken for a CHROMIUM_PATH', () => {
  const first = machine({ ...debian, files: ['/usr/bin/chromium'] });
  const found = findChromium(first.host);
  const child = machine({ env: first.host.env as Record<string, string>, silent: /./ });
  expect(findChromium(child.host)).toEqual(found);
  expect(child.asked).toEqual([]);
  expect(first.host.env.CHROMIUM_PATH).toBeUndefined();
});

test('Playwright’s own comes before the system’s', () => {
  const { host } = machine({ ...debian, files: [playwrightPath, '/usr/bin/chromium'] });
  expect(findChromium(host)).toMatchObject({ path: playwrightPath, from: 'Playwright' });
});

test('one without its system libraries is passed over', () => {
  const { host } = machine({
    ...debian,
    files: [playwrightPath, '/usr/bin/chromium'],
    failing: /cache/,
  });
  expect(findChromium(host)).toMatchObject({ path: '/usr/bin/chromium', from: 'the system' });
});

test('Chrome in the Applications folder of macOS is found', () => {
  const { host } = machine({ platform: 'darwin', files: [chromeApp] });
  expect(findChromium(host)).toMatchObject({ path: chromeApp, from: 'the system' });
});

test('the macOS folder means nothing on Linux', () => {
  expect(findChromium(machine({ files: [chromeApp] }).host)).toBeUndefined();
});

test('where nothing is found, Playwright’s is installed, with its libraries where we may become root', () => {
  const { host, ran, said } = machine({ isRoot: true, leaves: { install: playwrightPath } });
  expect(prepareChromium(host).from).toBe('Playwright');
  expect(ran).toEqual(['node playwright-cli install --only-shell --with-deps chromium']);
  expect(said).toEqual(['No Chromium found. Installing the one of Playwright']);
});

test('no password is ever asked for', () => {
  const { host, ran } = machine({ failing: /^sudo/, leaves: { install: playwrightPath } });
  prepareChromium(host);
  expect(ran).toEqual(['node playwright-cli install --only-shell chromium']);
});

test('on Debian the package is the last resort, with sudo for a user', () => {
  const leaves = { 'apt-get install': '/usr/bin/chromium' };
  const { host, ran } = machine({ ...debian, leaves });
  expect(prepareChromium(host)).toMatchObject({ path: '/usr/bin/chromium', from: 'the system' });
  expect(ran.slice(1)).toEqual([
    'sudo -n apt-get update',
    'sudo -n apt-get install -y --no-install-recommends chromium-headless-shell',
  ]);
});

test('a Debian without the headless shell gets the whole browser', () => {
  const leaves = { 'recommends chromium': '/usr/bin/chromium' };
  const { host } = machine({
    ...debian,
    isRoot: true,
    leaves,
    failing: /recommends chromium-headless-shell/,
  });
  expect(prepareChromium(host)).toMatchObject({ path: '/usr/bin/chromium' });
});

test('who asks for the whole browser gets no headless shell, found or installed', () => {
  const path = {
    'chromium-headless-shell': '/usr/bin/chromium-headless-shell',
    chromium: '/usr/bin/chromium',
  };
  const there = machine({ path, files: [playwrightShell, ...Object.values(path)] });
  expect(findChromium(there.host, 'whole')).toMatchObject({ path: '/usr/bin/chromium' });
  expect(findChromium(there.host)).toMatchObject({ path: playwrightShell });
  const leaves = { 'apt-get install': '/usr/bin/chromium' };
  const missing = machine({ ...debian, isRoot: true, files: [playwrightShell], leaves });
  expect(prepareChromium(missing.host, 'whole')).toMatchObject({ path: '/usr/bin/chromium' });
  expect(missing.ran.at(-1)).toMatch(/recommends chromium$/);
});

test('the headless shell comes before the whole browser', () => {
  const { host } = machine({ files: [playwrightPath, playwrightShell] });
  expect(findChromium(host)).toMatchObject({ path: playwrightShell });
  const path = { 'chromium-headless-shell': '/usr/bin/shell', chromium: '/usr/bin/chromium' };
  const system = machine({ path, files: Object.values(path) });
  expect(findChromium(system.host)).toMatchObject({ path: '/usr/bin/shell' });
});

test.each([
  [
    '/c/chromium-1/chrome-linux64/chrome',
    '/c/chromium_headless_shell-1/chrome-headless-shell-linux64/chrome-headless-shell',
  ],
  [
    '/c/chromium-1/chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/c/chromium_headless_shell-1/chrome-headless-shell-mac-arm64/chrome-headless-shell',
  ],
  [
    'C:\\c\\chromium-1\\chrome-win64\\chrome.exe',
    'C:\\c\\chromium_headless_shell-1\\chrome-headless-shell-win64\\chrome-headless-shell.exe',
  ],
])('beside %s the shell is found', (whole, shell) => expect(shellBeside(whole)).toBe(shell));

test.each([
  ['Ubuntu', { isRoot: true, release: 'ID=ubuntu\nID_LIKE=debian\n' }],
  ['a user who may not become root', { ...debian, failing: /^sudo/ }],
  ['macOS', { platform: 'darwin' as const, isRoot: true }],
])('where nothing works, for %s, one sentence says what to do', (_, options) => {
  const { host, ran } = machine(options);
  expect(() => prepareChromium(host)).toThrow(
    /^No Chromium was found and none could be installed: install Chrome or Chromium, or set CHROMIUM_PATH to one\.$/,
  );
  expect(ran.some((line) => line.includes('apt-get'))).toBe(false);
});

test('the sandbox is on, except as root and where the system refuses it', () => {
  const sandbox = (options: Machine) => {
    const { host } = machine({ files: [playwrightPath], ...options });
    const chromium = prepareChromium(host);
    return [launchOptions(chromium).chromiumSandbox, describeChromium(chromium, host)];
  };
  const line = `Using the Chromium of Playwright: ${playwrightPath}`;
  expect(sandbox({})).toEqual([true, line]);
  expect(sandbox({ isRoot: true })).toEqual([false, line]);
  expect(sandbox({ failing: /--dump-dom/ })).toEqual([
    false,
    `${line} (without its own sandbox, which cannot start here)`,
  ]);
});
