import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { readEnv } from './env';

const kept = { ...process.env };
afterEach(() => {
  process.env = { ...kept };
});

/** What Next.js itself reads from a `.env` file. */
async function nextReads(contents: string): Promise<Record<string, string>> {
  const { processEnv } = await import('@next/env');
  // It keeps what it has set, and sets it in the environment of this process.
  process.env = { PATH: kept.PATH, NODE_ENV: 'production' };
  const silent = { info: () => undefined, error: () => undefined };
  const [, parsed] = processEnv([{ path: '.env', contents, env: {} }], '/', silent, true);
  return parsed as Record<string, string>;
}

const readHere = (contents: string) => {
  const { NODE_ENV: _always, ...env } = readEnv({ '/.env': contents });
  return env;
};

const parts = [
  ...['A=', 'B', '=', ' ', '\n', '\n\n', "'", '"', '`', '\\', '#', 'x', ':', 'export '],
  ...['\r\n', '\t', '.', '-', '!', '\\n', 'C_1=y', "\nD='a\nb'", ' # no'],
];

it('reads what Next.js reads, whatever the text', async () => {
  const text = fc.string({ unit: fc.constantFrom(...parts), minLength: 1, maxLength: 14 });
  await fc.assert(
    fc.asyncProperty(text, async (contents) => {
      expect(readHere(contents)).toEqual(await nextReads(contents));
    }),
    { numRuns: 1_000, seed: 1 },
  );
});

it('puts the values of other variables in, as far as they are set', async () => {
  const contents = 'A=1\nB=$A-${A}\nC="x $B"\nD=\\$A\nE=$NOT_SET.';
  expect(readHere(contents)).toEqual(await nextReads(contents));
});

it('takes the first file that sets a name', () => {
  const env = readEnv({ '/.env': 'A=base\nB=base', '/.env.local': 'A=local' });
  expect(env).toMatchObject({ A: 'local', B: 'base' });
});
