/** Hands the examples to the tests of the sandbox, which are a part of that package and know no catalog. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadExamples } from '../../catalog';
import { writeJson } from './read-json';

const file = join('.generated', 'parity', 'examples.json');

function specOf(slug: string): string | undefined {
  const path = `examples/${slug}/spec.ts`;
  return existsSync(path) ? path : undefined;
}

/** @returns the variable that tells the tests where to read them */
export function handInExamples(): Record<'EXAMPLES_FILE', string> {
  const examples = loadExamples().map(({ slug, variants }) => ({
    slug,
    variants: variants.map(({ name, files, isApart }) => ({ name, files, isApart })),
    spec: specOf(slug),
  }));
  writeJson(file, examples);
  return { EXAMPLES_FILE: file };
}
