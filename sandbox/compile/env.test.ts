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

/** Numbers from 0 to 1, the same in every run (Lehmer). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const parts = [
  ...['A=', 'B', '=', ' ', '\n', '\n\n', "'", '"', '`', '\\', '#', 'x', ':', 'export '],
  ...['\r\n', '\t', '.', '-', '!', '\\n', 'C_1=y', "\nD='a\nb'", ' # no'],
];

it('reads what Next.js reads, whatever the text', async () => {
  const random = seeded(1);
  const text = () =>
    Array.from({ length: 1 + random() * 14 }, () => parts[Math.floor(random() * parts.length)]).join('');
  for (let count = 0; count < 1_000; count += 1) {
    const contents = text();
    expect(readHere(contents), JSON.stringify(contents)).toEqual(await nextReads(contents));
  }
});

it('puts the values of other variables in, as far as they are set', async () => {
  const contents = 'A=1\nB=$A-${A}\nC="x $B"\nD=\\$A\nE=$NOT_SET.';
  expect(readHere(contents)).toEqual(await nextReads(contents));
});

it('takes the first file that sets a name', () => {
  const env = readEnv({ '/.env': 'A=base\nB=base', '/.env.local': 'A=local' });
  expect(env).toMatchObject({ A: 'local', B: 'base' });
});
