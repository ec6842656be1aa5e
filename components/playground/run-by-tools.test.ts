import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fateOf, leftOut } from './run-by-tools';
import { folderOf, zipProject } from './zip';

let folder: string;
let mark: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'download-'));
  mark = join(folder, 'it-ran');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A repository whose settings name a program that `git status` starts. */
const trap = () => ({
  '/app/page.tsx': 'export default function Page() { return null; }',
  '/.git/HEAD': 'ref: refs/heads/main\n',
  '/.git/objects/x': '',
  '/.git/refs/x': '',
  '/.git/config': `[core]\n\trepositoryformatversion = 0\n\tfsmonitor = "touch ${mark}; false"\n`,
  '/.npmrc': 'registry=https://attacker.example\n',
  '/.vscode/tasks.json': '{}',
  '/binding.gyp': '{}',
  '/package.json': `{ "scripts": { "postinstall": "touch ${mark}" } }`,
});

function write(place: string, files: Record<string, string | Uint8Array>) {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), content);
  }
}

/** @returns whether a program of the folder ran */
function gitStatusRuns(place: string): boolean {
  const env = { ...process.env, GIT_CEILING_DIRECTORIES: folder };
  try {
    execFileSync('git', ['status'], { cwd: place, env, stdio: 'ignore' });
  } catch {
    // No repository is there, as it should be.
  }
  return existsSync(mark);
}

test('git status in an unpacked download runs nothing of a link, as it would with its files as they are', async () => {
  const asTheyAre = join(folder, 'as-they-are');
  write(asTheyAre, trap());
  expect(gitStatusRuns(asTheyAre), 'the trap works').toBe(true);
  rmSync(mark);
  for (const withRunByTools of [false, true]) {
    const place = join(folder, `unpacked-${withRunByTools}`);
    write(place, unzipSync(await zipProject(trap(), folderOf(), { withRunByTools })));
    expect(gitStatusRuns(join(place, 'from-the-playground'))).toBe(false);
    expect(existsSync(join(place, 'from-the-playground/.npmrc'))).toBe(withRunByTools);
  }
});

test.each([
  ['/.git/config', 'never'],
  ['/.GIT/config', 'never'],
  ['/app/.git/hooks/post-checkout', 'never'],
  ['/node_modules/next/index.js', 'never'],
  ['/app/Node_Modules/x.js', 'never'],
  ['/package.json', 'never'],
  ['/Package.JSON', 'never'],
  ['/packages/a/package.json', 'never'],
  ['/.npmrc', 'asked'],
  ['/.envrc', 'asked'],
  ['/.env.sh', 'asked'],
  ['/.vscode/tasks.json', 'asked'],
  ['/.idea/workspace.xml', 'asked'],
  ['/.devcontainer/devcontainer.json', 'asked'],
  ['/.github/workflows/run.yml', 'asked'],
  ['/.husky/pre-commit', 'asked'],
  ['/.babelrc.js', 'asked'],
  ['/.gitattributes', 'asked'],
  ['/.gitmodules', 'asked'],
  ['/.pnpmfile.cjs', 'asked'],
  ['/app/.hidden/page.tsx', 'asked'],
  ['/binding.gyp', 'asked'],
  ['/package-lock.json', 'asked'],
  ['/Yarn.lock', 'asked'],
  ['/Makefile', 'asked'],
  ['/next.config.ts', 'asked'],
  ['/NEXT.CONFIG.MJS', 'asked'],
  ['/postcss.config.mjs', 'asked'],
  ['/eslint.config.js', 'asked'],
  ['/vitest.setup.ts', 'asked'],
  ['/my.code-workspace', 'asked'],
  ['/AGENTS.md', 'asked'],
  ['/app/CLAUDE.md', 'asked'],
  ['/npm.cmd', 'asked'],
  ['/NPM.BAT', 'asked'],
  ['/app/git.exe', 'asked'],
  ['/npm.js', 'asked'],
  ['/Node.JS', 'asked'],
  ['/desktop.ini', 'asked'],
  ['/app/readme.library-ms', 'asked'],
  ['/look.url', 'asked'],
  ['/.env', 'kept'],
  ['/.env.production.local', 'kept'],
  ['/app/page.tsx', 'kept'],
  ['/proxy.ts', 'kept'],
  ['/tsconfig.json', 'kept'],
  ['/lib/next.configs.ts', 'kept'],
  ['/app/makefile-page/page.tsx', 'kept'],
  ['/constructor', 'kept'],
  ['/lib/nodes.js', 'kept'],
  ['/lib/url.ts', 'kept'],
  ['/app/com/page.tsx', 'kept'],
])('a download leaves out what tools act on: %s is %s', (path, fate) => {
  expect(fateOf(path)).toBe(fate);
});

test('what this site wrote itself goes in, until it is changed', () => {
  const own = { '/next.config.ts': 'ours' };
  expect(leftOut(own, own)).toEqual({ asked: [], never: [] });
  expect(leftOut({ '/next.config.ts': 'edited' }, own)).toEqual({ asked: ['/next.config.ts'], never: [] });
});
