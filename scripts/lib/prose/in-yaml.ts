/** The passages of a YAML file: the values of those keys that readers see as text. */
import { isPair, isScalar, isSeq, parseDocument, type Scalar, visit } from 'yaml';
import { asLine, type Passage, type PassageKind, withoutCode } from './passage';

/** By the name of the key, wherever it is. Names of observations are keys of recordings, and left alone. */
const kinds: Readonly<Record<string, PassageKind>> = {
  description: 'lead',
  statement: 'lead',
  lesson: 'lead',
  settled: 'lead',
  why: 'explanation',
  answer: 'explanation',
  because: 'explanation',
  definition: 'explanation',
  paraphrase: 'prose',
  shows: 'prose',
  notes: 'prose',
  conditions: 'prose',
  position: 'prose',
  stance: 'prose',
  defect: 'prose',
  workaround: 'prose',
  remark: 'prose',
  try: 'prose',
  production: 'prose',
  caption: 'prose',
  says: 'prose',
  outside: 'prose',
  title: 'label',
  question: 'label',
  term: 'label',
  ask: 'label',
  label: 'label',
  labels: 'label',
  group: 'label',
  brings: 'label',
  nextVersion: 'label',
};

/** In some files a key of this name holds other people's words, or a text that code compares. */
const notOurs: readonly (readonly [RegExp, RegExp])[] = [
  [/^data\/sources\.yaml$/, /^\[\d+\]\.title$/],
  [/\/steps\.yaml$/, /\.shows$/],
];

type Step = string | number;

/** The keys and numbers that lead to a value, from those around it. */
function stepsTo(scalar: Scalar, around: readonly unknown[]): Step[] {
  return [...around, scalar].flatMap((node, index, all): Step[] => {
    if (isSeq(node)) return [node.items.indexOf(all[index + 1])];
    return isPair(node) && isScalar(node.key) ? [String(node.key.value)] : [];
  });
}

const pathOf = (steps: readonly Step[]) =>
  steps
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');

const isOurs = (file: string, path: string) =>
  !notOurs.some(([files, paths]) => files.test(file) && paths.test(path));

/** Where the words of a value begin and end: without quotes, and without the `>-` of a block. */
function wordsOf(scalar: Scalar, source: string): [number, number] {
  const [from = 0, to = 0] = scalar.range ?? [];
  if (scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE') return [from + 1, to - 1];
  if (scalar.type !== 'BLOCK_FOLDED' && scalar.type !== 'BLOCK_LITERAL') return [from, to];
  return [source.indexOf('\n', from) + 1, to];
}

/** @param offset where `source` begins in the file; front matter is a part of one */
export function yamlPassages(file: string, source: string, offset = 0): Passage[] {
  const found: Passage[] = [];
  visit(parseDocument(source), {
    Scalar(key, scalar, around) {
      if (key === 'key' || typeof scalar.value !== 'string') return;
      const steps = stepsTo(scalar, around);
      const kind = steps.map((step) => kinds[step]).findLast((each) => each !== undefined);
      const path = pathOf(steps);
      if (kind === undefined || !isOurs(file, path)) return;
      const [from, to] = wordsOf(scalar, source);
      const text = withoutCode(asLine(source.slice(from, to)));
      found.push({ file, path, kind, text, start: offset + from });
    },
  });
  return found;
}
