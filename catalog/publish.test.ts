import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { loadCatalog } from '.';
import { publishedFiles } from './publish';
import { publishedSchemas } from './published';

const catalog = loadCatalog();
const names = Object.keys(publishedSchemas);
let files = new Map<string, string>();

beforeAll(async () => {
  files = await publishedFiles(catalog);
});

const parsed = (name: string) => JSON.parse(files.get(name) ?? 'null');

test('each list has a schema beside it', () => {
  const data = names.flatMap((name) => [`data/${name}.json`, `data/${name}.schema.json`]);
  const lists = [...files.keys()].filter((name) => !name.startsWith('data/conformance/'));
  expect(lists.sort()).toEqual([...data, 'decide.js', 'decide.d.ts'].sort());
});

describe.each(names)('%s', (name) => {
  const schema = () => z.fromJSONSchema(parsed(`data/${name}.schema.json`));

  test('the list satisfies the schema that is published with it', () => {
    const list = parsed(`data/${name}.json`);
    expect(list.length).toBeGreaterThan(0);
    expect(schema().safeParse(list).error).toBeUndefined();
  });

  test('the published schema rejects a record with a key it does not know', () => {
    const [first] = parsed(`data/${name}.json`);
    expect(schema().safeParse([{ ...first, unknownKey: 1 }]).success).toBe(false);
  });
});

test('each conformance case names the files of its app, in a mode that it describes', () => {
  const cases: { app?: string; modes: string[]; name: string }[] = parsed('data/conformance.json');
  const withApp = cases.flatMap(({ app, modes }) => (app ? [{ app, modes }] : []));
  expect(withApp.length).toBeGreaterThan(500);
  expect(withApp.filter(({ modes, app }) => !modes.some((mode) => app.endsWith(`/${mode}.json`)))).toEqual(
    [],
  );
  for (const { app } of withApp) {
    const { files: own, open } = parsed(app.slice(1));
    expect(
      Object.keys(own).some((path) => /\/layout\.[jt]sx?$/.test(path)),
      app,
    ).toBe(true);
    expect(
      Object.keys(own).filter((path) => path.includes('cases')),
      app,
    ).toEqual([]);
    expect(Object.keys(own), app).toContain(open);
  }
});

test('a proof in the published claims names an experiment of the published evidence', () => {
  const evidence = new Set(parsed('data/evidence.json').map(({ id }: { id: string }) => id));
  const proofs: { experiment?: string; run?: unknown }[] = parsed('data/claims.json').flatMap(
    ({ proof }: { proof: unknown[] }) => proof,
  );
  const cited = proofs.flatMap(({ experiment }) => experiment ?? []);
  expect(cited.length).toBeGreaterThan(0);
  expect(cited.filter((id) => !evidence.has(id))).toEqual([]);
  expect(proofs.filter((proof) => 'run' in proof)).toEqual([]);
});

describe('decide.js', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'decide-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const load = async () => {
    const file = path.join(folder, 'decide.mjs');
    writeFileSync(file, files.get('decide.js') ?? '');
    return import(pathToFileURL(file).href);
  };

  test('imports nothing', () => {
    expect(files.get('decide.js')).not.toMatch(/\bimport\b|\brequire\(/);
  });

  test('gives each row of the published table its published verdict', async () => {
    const { decide } = await load();
    const rows = parsed('data/decisions.json');
    expect(rows.length).toBeGreaterThan(0);
    for (const { facts, verdict, rule, because, conditions } of rows) {
      expect(decide(facts)).toEqual({ verdict, rule, because, conditions });
    }
  });

  test('says which fact is missing', async () => {
    const { decide, DecideError } = await load();
    expect(() => decide({ caller: 'own-ui' })).toThrow(DecideError);
    expect(() => decide({ caller: 'own-ui' })).toThrow('fact "intent" is missing');
  });

  test('its types name every fact; those with a default are optional', () => {
    expect(files.get('decide.d.ts')).toContain("  caller: 'own-ui' | 'own-server' | 'webhook'");
    expect(files.get('decide.d.ts')).toContain("  router?: 'app' | 'pages';");
  });
});
