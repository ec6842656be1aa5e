import * as nodeCrypto from 'node:crypto';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { unpacked } from '../sandbox/build/postgres-files';
import { createModules } from '../sandbox/shared/modules';
import { onDemandFiles } from '../scripts/lib/built-sandbox';

/** A worker of opaque origin has random numbers and no `crypto.subtle`. */
const crypto = { getRandomValues: nodeCrypto.webcrypto.getRandomValues.bind(nodeCrypto.webcrypto) };

type Exports = Record<string, unknown>;
let load: (name: string) => Exports;
let texts: Record<string, string>;
let postgres: Record<string, Uint8Array>;
beforeAll(async () => {
  ({ texts, postgres } = await onDemandFiles());
  const modules = Object.fromEntries(
    Object.entries(texts).map(([name, code]) => [name.replace('.js', ''), { code, imports: {} }]),
  );
  const globals = () => ({ globalThis: { crypto, fetch }, crypto, process: undefined });
  load = createModules(modules, { packages: {}, globals });
});

it('bundles zod as it is', () => {
  const { z, default: byDefault } = load('zod') as { z: typeof import('zod').z; default: unknown };
  expect(z.object({ title: z.string().min(1) }).safeParse({ title: '' }).success).toBe(false);
  expect(byDefault).toBe(z);
});

it('bundles graphql as it is', async () => {
  const { graphql, buildSchema } = load('graphql') as unknown as typeof import('graphql');
  const schema = buildSchema('type Query { sum(of: [Int!]!): Int }');
  const rootValue = { sum: ({ of }: { of: number[] }) => of.reduce((sum, each) => sum + each, 0) };
  const source = 'query ($of: [Int!]!) { sum(of: $of) }';
  const { data } = await graphql({ schema, source, rootValue, variableValues: { of: [1, 2] } });
  expect({ ...data }).toEqual({ sum: 3 });
});

it('starts Postgres from the files it is handed, and asks for nothing else', async () => {
  const fetchOutside = vi.fn(() => Promise.reject(new Error('there is no network')));
  const files = await unpacked(postgres);
  const modules = { pglite: { code: texts['pglite.js'] ?? '', imports: {}, files } };
  const globals = () => ({ fetch: fetchOutside, process: { env: {}, cwd: () => '/' } });
  const { PGlite } = createModules(modules, { packages: {}, globals })('pglite') as unknown as {
    PGlite: typeof import('@electric-sql/pglite').PGlite;
  };
  const database = await PGlite.create('./a-folder');
  expect(database).toBeInstanceOf(PGlite);
  await database.exec('create table a (id int generated always as identity, name text unique)');
  await database.query('insert into a (name) values ($1)', ["it's"]);
  expect((await database.query('select * from a')).rows).toEqual([{ id: 1, name: "it's" }]);
  expect((await new PGlite().query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  expect(fetchOutside).not.toHaveBeenCalled();
  await database.close();
});

describe('node:crypto', () => {
  type NodeCrypto = Pick<
    typeof nodeCrypto,
    | 'createHash'
    | 'createHmac'
    | 'timingSafeEqual'
    | 'randomBytes'
    | 'randomUUID'
    | 'scryptSync'
    | 'pbkdf2Sync'
  >;
  const ours = () => load('node-crypto') as unknown as NodeCrypto;

  it.each(['md5', 'sha1', 'sha256', 'sha512'])('hashes with %s as Node does', (name) => {
    for (const encoding of ['hex', 'base64', 'base64url'] as const) {
      expect(ours().createHash(name).update('a').update('é').digest(encoding)).toBe(
        nodeCrypto.createHash(name).update('aé').digest(encoding),
      );
    }
    expect(ours().createHmac(name, 'key').update('text').digest('hex')).toBe(
      nodeCrypto.createHmac(name, 'key').update('text').digest('hex'),
    );
  });

  it('derives keys as Node does', () => {
    expect(ours().scryptSync('password', 'salt', 32, { N: 1024 }).toString('hex')).toBe(
      nodeCrypto.scryptSync('password', 'salt', 32, { N: 1024 }).toString('hex'),
    );
    expect(ours().pbkdf2Sync('password', 'salt', 10, 32, 'sha256').toString('hex')).toBe(
      nodeCrypto.pbkdf2Sync('password', 'salt', 10, 32, 'sha256').toString('hex'),
    );
  });

  it('compares, and refuses what differs in length', () => {
    const { timingSafeEqual } = ours();
    const bytes = (text: string) => new TextEncoder().encode(text);
    expect(timingSafeEqual(bytes('abc'), bytes('abc'))).toBe(true);
    expect(timingSafeEqual(bytes('abc'), bytes('abd'))).toBe(false);
    expect(() => timingSafeEqual(bytes('abc'), bytes('ab'))).toThrow('same byte length');
  });

  it('draws random bytes and ids', () => {
    expect(ours().randomBytes(8).toString('hex')).toMatch(/^[0-9a-f]{16}$/);
    expect(ours().randomUUID()).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('names the digests it has', () => {
    expect(() => ours().createHash('whirlpool')).toThrow('Digest method not supported: whirlpool');
  });
});

it('reads and writes bytes as Node does', () => {
  const { Buffer: Ours } = load('node-buffer') as { Buffer: typeof Buffer };
  for (const encoding of ['utf8', 'hex', 'base64', 'base64url', 'latin1'] as const) {
    const text = Buffer.from('Grüße?>').toString(encoding);
    expect(Ours.from(text, encoding).toString(encoding)).toBe(text);
    expect([...Ours.from(text, encoding)]).toEqual([...Buffer.from(text, encoding)]);
  }
  expect(Ours.concat([Ours.from('a'), Ours.from('b')]).equals(Ours.from('ab'))).toBe(true);
});

it('lets Stripe check the signature of a webhook without waiting, and notice a forged one', () => {
  const { default: Stripe } = load('stripe') as { default: typeof import('stripe').default };
  const stripe = new Stripe('sk_test_none');
  const payload = JSON.stringify({ id: 'evt_1', object: 'event', type: 'checkout.session.completed' });
  const header = stripe.webhooks.generateTestHeaderString({ payload, secret: 'whsec_test' });
  expect(stripe.webhooks.constructEvent(payload, header, 'whsec_test').type).toBe(
    'checkout.session.completed',
  );
  expect(() => stripe.webhooks.constructEvent(`${payload} `, header, 'whsec_test')).toThrow('signature');
});
