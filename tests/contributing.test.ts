/** What CONTRIBUTING.md tells people to run and to write is run and written here. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadCatalog } from '../catalog';
import { targetIds } from '../data/schema';
import { copyOfContent, noTerminal } from '../scripts/lib/new/copy.testing';
import { kinds } from '../scripts/lib/new/kinds';
import { main } from '../scripts/new';
import { commandsIn, filesIn, shellWords } from './guide-blocks';

const guide = readFileSync('CONTRIBUTING.md', 'utf8');
const commands = commandsIn(guide);

let root = '';
const written = (path: string) => readFileSync(join(root, path), 'utf8');

beforeAll(async () => {
  root = copyOfContent();
  for (const args of commands) await main(args, { root, ...noTerminal() });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('there is a command for each kind', () => {
  expect(commands.map(([kind]) => kind).sort()).toEqual(Object.keys(kinds).sort());
});

test('words of a command are read as a shell reads them', () => {
  expect(shellWords('row a --title "Two words" \\\n  --yes # or not')).toEqual([
    'row',
    'a',
    '--title',
    'Two words',
    '--yes',
  ]);
});

test('the guide shows every file that the commands write', () => {
  const shown = filesIn(guide).map(({ path }) => path);
  const made = ['examples/save-a-note', 'evidence/experiments/handler-status'].flatMap((folder) =>
    shown.filter((path) => path.startsWith(`${folder}/`)),
  );
  expect(made).toHaveLength(11);
  expect(new Set(shown).size).toBe(14 + 1);
});

test.each(filesIn(guide))('what it shows of $path is what the command writes', ({ path, text }) => {
  expect(written(path)).toContain(text.replace(/^claims:\n.*\n/, ''));
  if (!existsSync(path)) expect(text).toBe(written(path));
});

test('all of it passes the content check, but for recordings that nobody has made', () => {
  let said = '';
  try {
    loadCatalog(root);
  } catch (error) {
    said = error instanceof Error ? error.message : String(error);
  }
  const got = said.match(/got .*/g) ?? [];
  const tooShort = /^got \d+ words of prose$/;
  expect(
    got.filter((line) => !line.includes('an experiment without a recording on') && !tooShort.test(line)),
  ).toEqual([]);
});

test('it names the recordings that an experiment needs', () => {
  for (const target of targetIds) expect(guide).toContain(`\`${target}\``);
});
