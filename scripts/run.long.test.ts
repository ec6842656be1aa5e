import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
/** The name that people type, and the file. */
const commands = Object.entries(scripts).flatMap(([name, line]) => {
  const file = /^node scripts\/run\.mjs (\S+)$/.exec(line)?.[1];
  return file ? [[name, file]] : [];
});

interface Command {
  help?: string;
  main(args: string[]): unknown;
}

it.each(commands)(
  '%s --help says what it takes, and starts nothing',
  { timeout: 60_000 },
  async (name, file) => {
    const command: Command = await import(new URL(`./${file}.ts`, import.meta.url).href);
    const log = vi.spyOn(console, 'log').mockReturnValue();
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    // What a module exports, `run.mjs` prints.
    if (command.help === undefined) await command.main(['--help']);
    const said = command.help ?? [...log.mock.calls, ...write.mock.calls].join('\n');
    log.mockRestore();
    write.mockRestore();
    expect(said).toMatch(new RegExp(`^\\s*npm (?:run )?${name}\\b`));
  },
);

it.each([
  [['nonsense'], /There is no command "nonsense"[\s\S]*npm run check/],
  [['../package'], /There is no command "\.\.\/package"/],
  [['check-prose'], /There is no command "check-prose"/],
  [['new', 'constructor', 'x'], /There is no kind "constructor"/],
  [['new', '__proto__', '--help'], /There is no kind "__proto__"/],
  [['ci', 'constructor'], /"constructor" is not a step/],
  [['ci', 'post', '--report', 'x'], /GITHUB_EVENT_PATH is not set/],
  [['ci', 'wanted', '--next', '../..'], /--next is "\.\.\/\.\."/],
  [['ci', 'recorded', '--next', '99.0.0'], /did not record these[\s\S]*evidence\/recordings\/99\.0\.0/],
  [['ci', 'plan', '--base=--output=nothing'], /--output=nothing\.\.\.HEAD. must come before|bad revision/],
  [['check', '--prose', 'nothing.mdx'], /nothing\.mdx is not a file whose text is checked/],
  [['nginx-conf', '--root', '/a; include /b'], /--root is "\/a; include \/b"/],
  [['dependencies', '--nope'], /Unknown option '--nope'/],
  [['complete-lockfile', '--nope'], /Unknown option '--nope'/],
  [['build-packages', '--nope'], /Unknown option '--nope'/],
  [['build', '--fast'], /Unknown option '--fast'[\s\S]*npm run build/],
])('refuses %j in a sentence', { timeout: 60_000 }, (args, words) => {
  const { status, stderr } = spawnSync('node', ['scripts/run.mjs', ...args], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([1, expect.stringMatching(words)]);
  expect(stderr).not.toMatch(/^\s+at /m);
});
