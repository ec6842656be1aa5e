import { expect, test } from 'vitest';
import { buildCatalog } from '../catalog';
import { messageFor, sampleFiles } from '../sample-content';

const record = (group: string, cases: unknown[], changed: object = {}) =>
  JSON.stringify({
    build: 'default',
    group,
    release: '16.4.6',
    checksum: '0'.repeat(32),
    cases,
    ...changed,
  });
const held = { name: 'a `cookie` is set (twice)', next: { cached: 'holds' }, sandbox: {} };
const folder = 'sandbox/tests/conformance/apps/default';
const config = 'export default { cacheComponents: true, partialPrefetching: true };';

const files = () =>
  new Map([
    ...sampleFiles(),
    ['data/conformance/groups.yaml', "- { id: forms, title: Forms }\n- { id: cookies, title: 'Cookies' }\n"],
    ['data/conformance/default/cookies.json', record('cookies', [held])],
    [
      'data/conformance/default/pages-api.json',
      record('pages-api', [{ name: 'GET', only: 'classic', next: {}, sandbox: {} }]),
    ],
    [
      'data/reference/functions.yaml',
      `- page: 04-functions/cookies.md
  statements:
    - says: A cookie can be set
      cases: ['cookies: a \`cookie\` is set (twice)']
`,
    ],
    [`${folder}/shared/next.config.ts`, config],
    [`${folder}/shared/app/page.tsx`, 'home'],
    [`${folder}/cookies/cases.ts`, 'cases'],
    [`${folder}/cookies/cases/set.ts`, 'cases'],
    [`${folder}/cookies/app/cookies/deep/page.tsx`, 'deep'],
    [`${folder}/cookies/app/cookies/page.tsx`, 'cookies'],
  ]);

test('groups come in the order of their titles, each case with its statements, its modes and its app', () => {
  const { conformance } = buildCatalog(files());
  expect(conformance.map(({ id, title }) => [id, title])).toEqual([
    ['cookies', 'Cookies'],
    ['pages-api', 'Pages api'],
  ]);
  expect(conformance[0]?.cases).toEqual([
    {
      ...held,
      id: 'cookies-a-cookie-is-set-twice',
      group: 'cookies',
      release: '16.4.6',
      modes: ['classic', 'cached'],
      statements: [{ says: 'A cookie can be set', page: 'functions/cookies' }],
      app: 'default/cookies/cached',
    },
  ]);
  expect(conformance[1]?.cases[0]).toMatchObject({ modes: ['classic'], app: 'default/pages-api/classic' });
});

test('the app of a group has its files over the shared ones, without the cases, in each mode', () => {
  const apps = buildCatalog(files()).conformanceApps.filter(({ id }) => id.includes('cookies'));
  expect(apps.map(({ id, open }) => [id, open])).toEqual([
    ['default/cookies/classic', '/app/cookies/page.tsx'],
    ['default/cookies/cached', '/app/cookies/page.tsx'],
  ]);
  const [classic, cached] = apps;
  expect(Object.keys(cached?.files ?? {}).sort()).toEqual([
    '/app/cookies/deep/page.tsx',
    '/app/cookies/page.tsx',
    '/app/page.tsx',
    '/next.config.ts',
  ]);
  expect(cached?.files['/next.config.ts']).toBe(config);
  expect(classic?.files['/next.config.ts']).toBe(config.replaceAll('true', 'false'));
});

test('a record that is not valid is named, with the command that writes it', () => {
  const wrong = record('cookies', [{ ...held, next: { cached: 'yes' } }]);
  expect(messageFor(files().set('data/conformance/default/cookies.json', wrong))).toMatchInlineSnapshot(`
    "data/conformance/default/cookies.json:1:1  (file)
      got text that is not a record: ✖ Invalid option: expected one of "holds"|"differs"|"fails"
      → at cases[0].next.cached
      fix: record it again: \`npm run conformance -- -g "cookies ›" --record\`"
  `);
  expect(messageFor(files().set('data/conformance/default/cookies.json', '<<<<<<<'))).toContain(
    'npm run conformance -- -g "cookies ›" --record',
  );
});

test('a record of a preview that is not valid is named, with the command that writes it', () => {
  const wrong = files().set('data/conformance-preview/default/cookies.json', record('cookies', []));
  expect(messageFor(wrong)).toContain('data/conformance-preview/default/cookies.json:1:1');
  expect(messageFor(wrong)).toContain('npm run conformance -- --preview -g "cookies ›" --record');
});

test('a record in the place of another, or of a build that does not exist, is named', () => {
  const moved = files().set('data/conformance/default/forms.json', record('cookies', [held]));
  expect(messageFor(moved)).toContain('got the record of "default/cookies"');
  const unknown = files().set('data/conformance/none/forms.json', record('forms', [held]));
  expect(messageFor(unknown)).toContain('got a record in the folder "none"; allowed: "default"');
});

test('a title that is given twice is named', () => {
  const twice = '- { id: forms, title: Forms }\n- { id: forms, title: Forms }\n';
  expect(messageFor(files().set('data/conformance/groups.yaml', twice))).toContain(
    'data/conformance/groups.yaml:1 has this one',
  );
});

test('cases whose names differ by a slash only have a place each', () => {
  const twins = ['/a/b is kept', '/a/b/ is kept'].map((name) => ({ ...held, name }));
  const changed = new Map([...files(), ['data/conformance/default/cookies.json', record('cookies', twins)]]);
  changed.delete('data/reference/functions.yaml');
  const [group] = buildCatalog(changed).conformance;
  expect(group?.cases.map(({ id }) => id)).toEqual(['cookies-a-b-is-kept', 'cookies-a-b-is-kept-2']);
});
