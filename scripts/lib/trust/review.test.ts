import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { namedPackages } from '../manifests';
import { readReasons, reviewFile, reviewText, shippedNames } from './review';
import { shippedSourceFiles } from './shipped-imports';

const direct = namedPackages();

test('every package has one reason, and no reason is left of one that is gone', () => {
  const named = readReasons().flatMap(({ packages }) => packages);
  expect(named.sort()).toEqual(direct);
});

/** Sizes and owners are read from what is installed, which may differ by platform. */
const withoutInstalled = (text: string) =>
  text.replaceAll(/^(\| `[^|]*\|[^|]*)\|[^|]*\|[^|]*\|/gm, '$1|').replace(/names \d+ packages/, '');

test('docs/dependencies.md is as `node scripts/run.mjs dependencies` writes it', () => {
  expect(withoutInstalled(readFileSync(reviewFile, 'utf8'))).toBe(withoutInstalled(reviewText()));
});

test('what the sandbox imports is listed as code for readers', () => {
  const shipped = new Set(shippedNames());
  // What builds the sandbox is in none of its bundles.
  const bundled = shippedSourceFiles('sandbox').filter(({ path }) => !path.startsWith('sandbox/build/'));
  const wrong = bundled.flatMap(({ path, packages }) =>
    packages.filter((name) => direct.includes(name) && !shipped.has(name)).map((name) => `${path}: ${name}`),
  );
  expect(wrong).toEqual([]);
});
