import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Problem } from './problem';

export type KeyPath = readonly PropertyKey[];
export interface Position {
  line: number;
  column: number;
}

/** A parsed YAML file that can say where each of its values stands. */
export interface YamlFile {
  path: string;
  data: unknown;
  /** Where the value at `keys` begins; where it is missing, its nearest owner. */
  valueAt(keys: KeyPath): Position;
  /** Where the last of `keys` itself is written. */
  keyAt(keys: KeyPath): Position;
}

interface Found {
  value: Node | null;
  key: Node | null;
}

function child(parent: Node | null, name: PropertyKey): Found | undefined {
  if (isSeq(parent)) {
    const item = parent.items[Number(name)];
    return isNode(item) ? { key: null, value: item } : undefined;
  }
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(name));
  if (!pair) return undefined;
  return { key: isNode(pair.key) ? pair.key : null, value: isNode(pair.value) ? pair.value : null };
}

/** Walks as far along `keys` as the document goes. */
function walk(root: Node | null, keys: KeyPath): { found: Found; complete: boolean } {
  let found: Found = { key: null, value: root };
  for (const name of keys) {
    const next = child(found.value, name);
    if (!next) return { found, complete: false };
    found = next;
  }
  return { found, complete: true };
}

/** Parses one file. Syntax errors, such as a wrong indent or a key written twice, come back as problems. */
export function parseYaml(path: string, text: string): { file?: YamlFile; problems: Problem[] } {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const position = (node: Node | null): Position => {
    const { line, col } = counter.linePos(node?.range?.[0] ?? 0);
    return { line, column: col };
  };
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ message, pos }) => {
      const { line, col } = counter.linePos(pos[0]);
      return { file: path, line, column: col, path: '(syntax)', got: 'text that is not YAML', fix: message };
    });
    return { problems };
  }
  const root = document.contents;
  const valueAt = (keys: KeyPath) => {
    const { found, complete } = walk(root, keys);
    return position(complete ? (found.value ?? found.key) : (found.key ?? found.value));
  };
  const keyAt = (keys: KeyPath) => position(walk(root, keys).found.key);
  return { file: { path, data: document.toJS(), valueAt, keyAt }, problems: [] };
}
