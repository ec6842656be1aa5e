import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { loadCatalog } from '../catalog';
import { unwrittenTexts } from '../catalog/check/unwritten';
import { parsePage } from '../catalog/pages/parse';
import { readFiles } from '../catalog/read-files';
import { copyOfContent, noTerminal, personWho } from './lib/new/copy.testing';
import { writeAll } from './lib/new/write';
import { findingsIn } from './lib/prose/check';
import { markdownPassages } from './lib/prose/in-markdown';
import { yamlPassages } from './lib/prose/in-yaml';
import { main } from './new';

let root = '';
let before: ReadonlyMap<string, string> = new Map();

beforeAll(() => {
  root = copyOfContent();
  before = readFiles(root);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What differs from the content that there was. */
const changed = () =>
  [...readFiles(root)].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);

afterEach(() => {
  for (const path of changed()) {
    const text = before.get(path);
    if (text === undefined) rmSync(join(root, path));
    else writeFileSync(join(root, path), text);
  }
});

/** Runs the command where nobody can be asked. @returns what it said */
async function run(...args: string[]): Promise<string> {
  const terminal = noTerminal();
  expect(await main(args, { root, ...terminal })).toBe(0);
  return terminal.text();
}

/** What the content check says of the copy. */
function checked(): string {
  try {
    loadCatalog(root);
    return 'green';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function findings(file: string, source: string) {
  const read = file.endsWith('.mdx') ? markdownPassages : yamlPassages;
  const all = findingsIn([{ file, source, passages: () => read(file, source) }]).get(file) ?? [];
  return all.map(({ path, got }) => `${path.replace(/\d+/g, 'n')}: ${got}`);
}

/** What the prose check says of the files that were written, and did not say before. */
const prose = () =>
  changed()
    .filter((file) => /\.(yaml|mdx)$/.test(file))
    .flatMap((file) => {
      const known = findings(file, before.get(file) ?? '');
      return findings(file, readFileSync(join(root, file), 'utf8')).filter((one) => !known.includes(one));
    });

test('the copy is green', () => {
  expect(checked()).toBe('green');
});

test('a row that an article shows passes the check, beside the rows with its facts', async () => {
  const said = await run(
    'row',
    'upload-avatar',
    '--caller',
    'own-ui',
    '--intent',
    'mutate',
    '--article',
    'forms-cookbook',
  );
  expect(said).toContain('The content check has nothing to say about it.');
  expect(said).toContain('asks for what still says TODO');
  expect(checked()).toBe('green');
  const rows = loadCatalog(root).decisions;
  const place = rows.findIndex(({ id }) => id === 'upload-avatar');
  expect(rows[place]?.group).toBe(rows[place - 1]?.group);
  expect(rows[place]?.verdict).toBe('action');
  expect(rows[place + 1]?.group).not.toBe(rows[place]?.group);
  expect(changed().sort()).toEqual(['content/forms-cookbook.mdx', 'data/decisions.yaml']);
  expect(prose()).toEqual([]);
});

test('a row that no article shows yet misses just that', async () => {
  const said = await run('row', 'ping-the-sun', '--caller', 'webhook', '--intent', 'read');
  expect(checked().match(/fix:/g)).toHaveLength(1);
  expect(checked()).toContain(`"ping-the-sun", a decision that no article names`);
  expect(said).toContain(checked());
});

test('a row with the facts of one that was alone gives both a heading', async () => {
  const rows = loadCatalog(root).decisions;
  const alone = rows.find(({ group }) => group === undefined);
  const facts = Object.entries(alone?.facts ?? {}).flatMap(([name, value]) => [`--${name}`, value]);
  await run('row', 'second-of-them', ...facts, '--group', 'Two of a kind', '--article', 'csrf');
  expect(checked()).toBe('green');
  const grouped = loadCatalog(root).decisions.filter(({ group }) => group === 'Two of a kind');
  expect(grouped.map(({ id }) => id)).toEqual([alone?.id, 'second-of-them']);
});

test('it is told that a row of somebody else got a heading, too, and how to choose it', async () => {
  const alone = loadCatalog(root).decisions.find(({ group }) => group === undefined);
  const facts = Object.entries(alone?.facts ?? {}).flatMap(([name, value]) => [`--${name}`, value]);
  const said = await run('row', 'second-of-them', ...facts, '--dry-run');
  const group = `${alone?.title}, and the like`;
  expect(said).toContain(`This also gave "${alone?.id}" the heading "${group}", because`);
  expect(said).toContain('`--group "…"` sets another.');
  const chosen = await run('row', 'second-of-them', ...facts, '--group', 'Two of a kind', '--dry-run');
  expect(chosen).toContain(`This also gave "${alone?.id}" the heading "Two of a kind", because`);
  expect(chosen).not.toContain('sets another');
});

test('a claim that an article shows passes the check', async () => {
  await run(
    'claim',
    'tea-is-a-cookie',
    '--topic',
    'csrf',
    '--article',
    'csrf',
    '--why',
    'It says: no, "never".',
  );
  expect(checked()).toBe('green');
  const claim = loadCatalog(root).claims.find(({ id }) => id === 'tea-is-a-cookie');
  expect(claim).toMatchObject({ topic: 'csrf', verdict: 'depends', why: 'It says: no, "never".' });
  expect(prose()).toEqual([]);
});

test('a claim that no article shows yet misses just that', async () => {
  const said = await run('claim', 'tea-is-a-cookie', '--topic', 'csrf');
  expect(checked().match(/fix:/g)).toHaveLength(1);
  expect(said).toContain(checked());
  expect(said).toContain('write the statement, the verdict, why');
});

test('a claim that was given whole leaves nothing to write', async () => {
  const texts = ['--statement', 'Tea is a cookie.', '--why', 'It says so.', '--shows', 'A page on tea.'];
  const said = await run('claim', 'tea-is-a-cookie', '--topic', 'csrf', '--article', 'csrf', ...texts);
  expect(said).not.toContain('write the statement');
});

test('a source passes the check, and claims can quote it', async () => {
  await run('source', 'smith-2026', '--title', 'Actions: a view', '--date', '2026-11');
  expect(checked()).toBe('green');
  const file = join(root, 'data/claims/csrf.yaml');
  const stance = '    stances:\n      - { source: smith-2026, says: denies, paraphrase: It says no. }\n';
  writeFileSync(file, readFileSync(file, 'utf8').replace('    stances:\n', stance));
  expect(checked()).toBe('green');
  writeFileSync(file, readFileSync(file, 'utf8').replace('smith-2026', 'smith-2025'));
  expect(checked()).toContain('fix: write "smith-2026", or');
  expect(prose()).toEqual([]);
});

test('an example passes the check', async () => {
  await run('example', 'save-a-very-long-note', '--title', 'Save: a note', '--decision', 'autosave');
  expect(checked()).toBe('green');
  const example = loadCatalog(root).examples.find(({ slug }) => slug === 'save-a-very-long-note');
  expect(example?.variants.map(({ name, isApart }) => [name, isApart])).toEqual([
    ['action', false],
    ['route', false],
  ]);
  expect(prose()).toEqual([]);
});

test('an experiment only misses its recordings', async () => {
  const said = await run('experiment', 'handler-status');
  expect(said).toContain('evidence/experiments/handler-status/steps.ts');
  const got = checked().match(/got .*/g) ?? [];
  expect(got.length).toBeGreaterThan(0);
  expect(got.filter((line) => !line.startsWith('got an experiment without a recording on'))).toEqual([]);
  expect(said).toContain('npm run evidence -- --only handler-status');
  expect(prose()).toEqual([]);
});

test('an experiment begins without an answer, whatever is asked', async () => {
  await run('experiment', 'tea-temperature', '--question', 'How hot is the tea?');
  const file = 'evidence/experiments/tea-temperature/experiment.yaml';
  const text = readFileSync(join(root, file), 'utf8');
  expect(text).toContain('question: How hot is the tea?\nanswer: "TODO: what the recordings show,');
  expect(text).not.toContain('405 to a POST');
  const asked = unwrittenTexts(readFiles(root)).filter((problem) => problem.file === file);
  expect(asked.map(({ line, path }) => [line, path])).toEqual([[2, 'answer']]);
  expect(prose()).toEqual([]);
});

test('an article is a draft that passes, or is only too short', async () => {
  await run(
    'article',
    'cookies-in-actions',
    '--title',
    'Can an action: set a cookie?',
    '--claim',
    'actions-are-a-public-surface',
  );
  const text = readFileSync(join(root, 'content/cookies-in-actions.mdx'), 'utf8');
  expect(text).toContain('\ndraft: true\n');
  expect(checked()).toMatch(
    /^green$|^content\/cookies-in-actions\.mdx:1:1 {2}\(file\)\n {2}got \d+ words of prose\n[^\n]*$/,
  );
  expect(prose()).toEqual([]);
});

test('--dry-run writes nothing, and shows everything', async () => {
  const said = await run('claim', 'tea-is-a-cookie', '--topic', 'csrf', '--dry-run');
  expect(said).toContain('  |   - id: tea-is-a-cookie');
  expect(changed()).toEqual([]);
});

test.each([
  [['rows', 'x'], 'Did you mean "row"?'],
  [['row', 'x', '--titl', 'X'], 'Did you mean --title?'],
  [['claim', 'x', '--caller', 'own-ui'], 'Not a flag of claim: --caller'],
  [['row', 'Upload_Avatar'], 'write lower-case words joined by hyphens'],
  [['row', 'delete-item'], 'The row "delete-item" is there already: data/decisions.yaml:'],
  [['article', 'csrf'], 'content/csrf.mdx'],
  [['row', 'x', '--caller', 'own-iu', '--intent', 'mutate'], 'fix: write "own-ui"'],
  [
    ['claim', 'x', '--topic', 'csrf', '--article', 'csrff'],
    /^--article\n {2}got "csrff"; allowed: "csrf", .* and \d+ more; `grep -l "<Answer>" content\/\*\.mdx` shows all\n {2}fix: write "csrf"$/,
  ],
  [
    ['claim', 'x', '--topic', 'csrf', '--article', 'files-and-uploads'],
    /allowed: "streams-uploads-and-long-jobs".*\n {2}fix: choose one of these$/,
  ],
  [['article', 'x', '--claim', 'actions-are-public-surface'], 'fix: write "actions-are-a-public-surface"'],
  [['article', 'x', '--example', 'nothing-like-it'], '`ls examples` shows all'],
  [['example', 'x', '--decision', 'delete-itm'], 'fix: write "delete-item"'],
  [['claim', 'x', '--topic', 'csrf', '--experiment', 'cross-site-request'], 'write "cross-site-requests"'],
  [['row', 'x', '--intent', 'mutate'], '--caller'],
  [['claim', 'x', '--topic', 'csrf', '--docs', 'nextjs.org'], 'write a full https:// address'],
  [['row', 'x', 'y'], 'Too many words: y'],
  [['claim'], 'Write an id'],
  [
    ['experiment'],
    'Write an id: npm run new -- experiment <id>. It says what is measured in two to four words',
  ],
  [['experiment', 'Handler_Status'], 'write lower-case words joined by hyphens'],
  [
    ['experiment', 'redirect-responses'],
    'The experiment "redirect-responses" is there already: evidence/experiments/',
  ],
])('%j is refused in words, and nothing is written', async (args, words) => {
  await expect(main(args, { root, ...noTerminal() })).rejects.toMatchObject({
    name: 'UserError',
    message: typeof words === 'string' ? expect.stringContaining(words) : expect.stringMatching(words),
  });
  expect(changed()).toEqual([]);
});

test('an id that is nearly there already is pointed out', async () => {
  expect(await run('row', 'delete-items', '--caller', 'own-ui', '--intent', 'mutate')).toContain(
    'delete-item. Is it the same?',
  );
});

test('in a terminal it asks, and asks again where an answer is not allowed', async () => {
  const person = personWho(
    'claim',
    'tea-is-a-cookie',
    'cssrf',
    'csrf',
    'Tea is a cookie.',
    'wrong',
    '',
    '',
    '',
    'csrf',
  );
  await main([], { root, ...person });
  expect(person.text()).toContain('  fix: write "csrf"\n');
  expect(loadCatalog(root).claims.find(({ id }) => id === 'tea-is-a-cookie')).toMatchObject({
    statement: 'Tea is a cookie.',
    verdict: 'wrong',
  });
});

test('a person who leaves in between leaves nothing behind', async () => {
  await expect(main(['claim', 'tea-is-a-cookie'], { root, ...personWho('csrf', 'Tea.') })).rejects.toThrow(
    'Nothing was written.',
  );
  expect(changed()).toEqual([]);
});

test('where one file cannot be written, none is', async () => {
  const files = { 'data/decisions.yaml': 'gone', 'examples/new-one/example.yaml': 'x', 'README/no': 'x' };
  writeFileSync(join(root, 'README'), 'a file, where a folder is wanted');
  expect(() => writeAll(root, files)).toThrow();
  expect(changed()).toEqual([]);
  expect(existsSync(join(root, 'examples/new-one'))).toBe(false);
  expect(readdirSync(join(root, '.generated'))).toEqual([]);
});

test('help names the flags of a kind', async () => {
  expect(await run('--help')).toContain('npm run new -- <kind> <id>');
  const row = await run('row', '--help');
  expect(row).toMatch(/--caller +.*: own-ui, /);
  expect(row).toMatch(/--article +Article that shows the row, such as .*; `grep .*` shows all \d+$/m);
  expect(await run('example', '--help')).toMatch(
    /--claim +.*; `grep -h " {2}- id:" data\/claims\/\*` shows all/,
  );
});

test('what somebody else wrote meanwhile is not undone', () => {
  const file = 'data/decisions.yaml';
  const planned = readFiles(root);
  writeFileSync(join(root, file), `${planned.get(file)}# another row\n`);
  expect(() => writeAll(root, { [file]: 'mine' }, planned)).toThrow(/decisions\.yaml changed meanwhile/);
  expect(readFileSync(join(root, file), 'utf8')).toContain('# another row');
  expect(readdirSync(join(root, '.generated'))).toEqual([]);
});

test('a title with braces, tags and dollars is text', async () => {
  const title = 'A {b} <C "x" costs $& more';
  await run('article', 'odd-title', '--yes', '--title', title);
  const page = readFileSync(join(root, 'content/odd-title.mdx'), 'utf8');
  expect(parsePage('content/odd-title.mdx', page).problem).toBeUndefined();
  expect(page).toContain('# A \\{b} \\<C "x" costs $& more\n');
  await run('example', 'odd-title', '--yes', '--title', title);
  expect(readFileSync(join(root, 'examples/odd-title/example.yaml'), 'utf8')).toContain('costs $& more');
});
