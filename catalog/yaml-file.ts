import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { ContentProblem } from './problem';
import { remembered } from './remembered';
import { deepestLine, isTooDeep, tooDeepWords } from './too-deep';
import { yamlMistake } from './yaml-mistake';

export type KeyPath = readonly PropertyKey[];
export interface Position {
  line: number;
  column: number;
}

/** A parsed YAML file that can say where each of its values is. */
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

/** Parses one file. A syntax error, such as a wrong indent or a key written twice, comes back as a problem, the first alone. */
export const parseYaml = remembered((path, text): ParsedYaml => {
  try {
    return parsed(path, text);
  } catch (error) {
    if (!isTooDeep(error)) throw error;
    const place = { file: path, ...deepestLine(text), path: '(syntax)' };
    return { problems: [{ rule: 'yaml-syntax', ...place, ...tooDeepWords }] };
  }
});

interface ParsedYaml {
  file?: YamlFile;
  problems: ContentProblem[];
}

function parsed(path: string, text: string): ParsedYaml {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const positionOf = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const mistake = yamlMistake(document, text);
  if (mistake) {
    const { offset, ...words } = mistake;
    return {
      problems: [{ rule: 'yaml-syntax', file: path, ...positionOf(offset), path: '(syntax)', ...words }],
    };
  }
  const root = document.contents;
  const start = (node: Node | null) => positionOf(node?.range?.[0] ?? 0);
  const valueAt = (keys: KeyPath) => {
    const { found, complete } = walk(root, keys);
    return start(complete ? (found.value ?? found.key) : (found.key ?? found.value));
  };
  const keyAt = (keys: KeyPath) => start(walk(root, keys).found.key);
  return { file: { path, data: document.toJS(), valueAt, keyAt }, problems: [] };
}
