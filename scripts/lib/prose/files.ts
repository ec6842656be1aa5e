/** Which files hold text for readers, and the passages of each. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codePassages } from './in-code';
import { markdownPassages } from './in-markdown';
import { yamlPassages } from './in-yaml';
import { asLine, type Passage } from './passage';
import { wordsFound } from './words';

type Reader = (file: string, source: string) => Passage[];

/** Code is parsed only if a word that is out is anywhere in it; hardly any file needs it, and parsing takes long. */
const codeWithWords: Reader = (file, source) =>
  wordsFound(asLine(source)).length > 0 ? codePassages(file, source) : [];

const code = /(?<!\.test|\.testing)\.tsx?$/;

/** By folder: which of its files are read, and how. */
const readers: readonly (readonly [string, RegExp, Reader])[] = [
  ['content', /\.mdx$/, markdownPassages],
  ['data', /^data\/([^/]+|claims\/[^/]+|reference\/[^/]+|conformance\/groups)\.yaml$/, yamlPassages],
  ['examples', /\/(example|steps)\.yaml$/, yamlPassages],
  ['evidence/experiments', /^[^/]+\/[^/]+\/[^/]+\/experiment\.yaml$/, yamlPassages],
  ['docs', /\.md$/, markdownPassages],
  ['app', code, codeWithWords],
  ['components', code, codeWithWords],
  ['data/schema', code, codeWithWords],
  ['embed', code, codeWithWords],
  ['catalog', code, codeWithWords],
  ['sandbox', /^(?!sandbox\/tests\/).*(?<!\.test|\.testing)\.tsx?$/, codeWithWords],
  ['scripts', code, codeWithWords],
  ['packages', /\.md$/, markdownPassages],
];

const alone = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'sandbox/README.md'];

function* filesIn(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory() && entry.name !== 'node_modules') yield* filesIn(path);
    else if (entry.isFile()) yield path;
  }
}

/** A file as text, and what of it is read once somebody asks. */
export interface ReadFile {
  file: string;
  source: string;
  passages(): Passage[];
}

function read(root: string, file: string, reader: Reader): ReadFile {
  const source = readFileSync(join(root, file), 'utf8');
  return { file, source, passages: () => reader(file, source) };
}

/** Every file with text for readers, below the root of the project. */
export function readProse(root = '.'): ReadFile[] {
  const found = readers.flatMap(([folder, names, reader]) =>
    [...filesIn(join(root, folder))]
      .map((path) => path.slice(join(root, '/').length - (root === '.' ? 2 : 0)))
      .filter((path) => names.test(path))
      .map((path) => read(root, path, reader)),
  );
  const files = alone.filter((file) => existsSync(join(root, file)));
  return [...found, ...files.map((file) => read(root, file, markdownPassages))];
}
