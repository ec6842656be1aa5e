import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { caseOfRefusal, refusedApps, refusedFolder } from '../../sandbox/tests/conformance/refusals';
import { buildCatalog } from '../catalog';
import { sampleFiles } from '../sample-content';

const texts = new Map(
  readdirSync(refusedFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`)
    .map((path) => [path, readFileSync(path, 'utf8')]),
);
const apps = refusedApps((folder) =>
  Object.fromEntries(
    [...texts]
      .filter(([path]) => path.startsWith(`${folder}/`))
      .map(([path, text]) => [path.slice(folder.length), text]),
  ),
);

const record = JSON.stringify({
  build: 'build-errors',
  group: 'build',
  release: '16.4.6',
  checksum: '0'.repeat(32),
  cases: [
    ...apps.map(({ name, mode }) => ({ name: caseOfRefusal(name), only: mode, next: {}, sandbox: {} })),
    { name: 'refused: what is gone since', only: 'cached', next: {}, sandbox: {} },
  ],
});
const { conformance, conformanceApps } = buildCatalog(
  new Map([...sampleFiles(), ...texts, ['data/conformance/build-errors/build.json', record]]),
);
const [group] = conformance;

test('each refusal opens as an app of its own, with the files that the sandbox is given', () => {
  expect(apps.length).toBeGreaterThan(90);
  const idOf = new Map(group?.cases.map(({ name, app }) => [name, app]));
  const opened = apps.map(({ name }) => {
    const { files, open, isRefused } =
      conformanceApps.find(({ id }) => id === idOf.get(caseOfRefusal(name))) ?? {};
    return { name, files, open, isRefused };
  });
  expect(opened).toEqual(apps.map(({ name, files, open }) => ({ name, files, open, isRefused: true })));
});

test('its address is one that the playground asks for, and no two have the same', () => {
  const ids = conformanceApps.map(({ id }) => id);
  expect(ids.filter((id) => !/^build-errors\/[a-z0-9-]+\/(?:classic|cached)$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain('build-errors/use-cache-without-cache-components/classic');
});

test('a case whose refusal is gone has no app', () => {
  expect(group?.cases.at(-1)).toMatchObject({ name: 'refused: what is gone since', app: undefined });
});

test('each shows a file that it has first, and has nothing of another fault', () => {
  expect(apps.filter(({ open = '', files }) => !(open in files)).map(({ name }) => name)).toEqual([]);
  const hook = apps.find(({ name }) => name === 'a hook in a Server Component');
  expect(hook?.open).toBe('/app/hook-in-server/page.tsx');
  expect(Object.keys(hook?.files ?? {}).sort()).toEqual([
    '/app/hook-in-server/page.tsx',
    '/app/layout.tsx',
    '/app/page.tsx',
    '/lib/answer.ts',
    '/next.config.ts',
  ]);
});
