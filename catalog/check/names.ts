/** Names of pages, examples and experiments: each is part of an address. */
import type { Files } from '../entries';
import type { ContentProblem } from '../problem';

const named = [/^content\/(.+)\.mdx$/, /^examples\/([^/]+)\//, /^evidence\/experiments\/([^/]+)\//];

const isAddress = (name: string) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name);

/** The same words as an address has them. */
const asAddress = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** One problem for each folder or page, at its first file. */
export function nameProblems(files: Files): ContentProblem[] {
  const first = new Map<string, string>();
  for (const file of files.keys()) {
    const name = named.map((pattern) => pattern.exec(file)?.[1]).find((found) => found !== undefined);
    if (name !== undefined && !isAddress(name) && !first.has(name)) first.set(name, file);
  }
  return [...first].map(([name, file]) => ({
    file,
    line: 1,
    column: 1,
    path: '(name)',
    got: `${JSON.stringify(name)}, which is part of an address`,
    allowed: 'small letters, digits, and a hyphen between words',
    fix: `rename it${asAddress(name) ? `, such as to "${asAddress(name)}"` : ''}`,
  }));
}
