import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CatalogError } from '../../catalog';

interface Place {
  file: string;
  line: number;
  column: number;
}

function* articles(): Generator<string> {
  for (const entry of readdirSync('content', { recursive: true, withFileTypes: true })) {
    if (entry.name.endsWith('.mdx')) yield path.posix.join(entry.parentPath, entry.name);
  }
}

/** Finds where an article writes a value inside a tag. A component is not told which file it stands in. */
function placeOf(tag: string, value: string): Place {
  for (const file of articles()) {
    const lines = readFileSync(file, 'utf8').split('\n');
    const index = lines.findIndex((line) => line.includes(`<${tag}`) && line.includes(value));
    const line = lines[index];
    if (line !== undefined) return { file, line: index + 1, column: line.indexOf(value) + 1 };
  }
  return { file: 'content', line: 1, column: 1 };
}

/**
 * Runs a look-up for a tag in an article.
 * @throws {CatalogError} in the contributors' format, with the tag's place, where the look-up fails
 */
export function named<Value>(tag: string, value: string, lookUp: () => Value): Value {
  try {
    return lookUp();
  } catch (error) {
    throw new CatalogError([
      {
        ...placeOf(tag, value),
        path: `<${tag}>`,
        got: JSON.stringify(value),
        fix: error instanceof Error ? error.message : String(error),
      },
    ]);
  }
}

/** @throws {Error} with what to write instead, for `named` */
export function recordById<Value extends { id: string }>(
  list: readonly Value[],
  id: string,
  file: string,
): Value {
  const found = list.find((one) => one.id === id);
  if (!found) throw new Error(`write an id of ${file}`);
  return found;
}
