import type { MemberExpression, Node, Program } from 'acorn';
import { simple } from 'acorn-walk';
import type MagicString from 'magic-string';
import { limits, tooLong } from './limits';
import type { ParsedModule } from './parse';

type Env = Readonly<Record<string, string>>;

/** What code finds in `process.env` while it is compiled. */
export interface EnvOfCode {
  /** From the `.env` files. */
  env: Env;
  /** From `next.config.ts`; comes before `env`, whatever the name. */
  defined: Env;
}

/**
 * Writes the values of `process.env.…` into client code: those of `next.config.ts`, `NEXT_PUBLIC_…` and `NODE_ENV`. Any
 * other name is undefined there, so no secret gets to the browser.
 * Source: https://nextjs.org/docs/app/guides/environment-variables#bundling-environment-variables-for-the-browser
 */
export function inlineEnv(output: MagicString, { file, ast }: Module, { env, defined }: EnvOfCode): void {
  const known = (name: string) => {
    if (Object.hasOwn(defined, name)) return defined[name];
    // There is no runtime of the server in a browser; next@16.4.6 dist/build/define-env.js.
    if (name === 'NEXT_RUNTIME') return '';
    return name === 'NODE_ENV' || name.startsWith('NEXT_PUBLIC_') ? env[name] : undefined;
  };
  const write = writer(output, file);
  rewrite(output, ast, write, '({})', (name) => textOf(name === undefined ? undefined : known(name)));
}

/** On the server `process.env` is there; what `next.config.ts` names is written into the code only. */
export function inlineDefined(output: MagicString, { file, ast }: Module, defined: Env): void {
  if (Object.keys(defined).length === 0) return;
  const write = writer(output, file);
  rewrite(output, ast, write, undefined, (name) =>
    name !== undefined && Object.hasOwn(defined, name) ? textOf(defined[name]) : undefined,
  );
}

const textOf = (value: string | undefined) => (value === undefined ? '(void 0)' : JSON.stringify(value));

type Module = Pick<ParsedModule, 'file' | 'ast'>;
type Write = (node: Node, text: string) => void;

/** A long value that many places name would make more code than a page can take in. */
function writer(output: MagicString, file: string): Write {
  let room: number = limits.codeCharacters;
  return (node, text) => {
    room -= text.length;
    if (room < 0) throw tooLong(file, 'the compiled code is', limits.codeCharacters);
    output.update(node.start, node.end, text);
  };
}

/**
 * @param whole in place of `process.env` alone
 * @param value in place of a name in it; undefined leaves it as it is
 */
function rewrite(
  output: MagicString,
  ast: Program,
  write: Write,
  whole: string | undefined,
  value: (name: string | undefined) => string | undefined,
): void {
  if (!output.original.includes('process')) return;
  const written = new Set<Node>();
  simple(ast, {
    AssignmentExpression({ left }) {
      written.add(left);
    },
    UpdateExpression({ argument }) {
      written.add(argument);
    },
  });
  simple(ast, {
    MemberExpression(node) {
      if (written.has(node)) return;
      const isName = node.object.type === 'MemberExpression' && isProcessEnv(node.object);
      const text = isProcessEnv(node) ? whole : isName ? value(nameOf(node)) : undefined;
      if (text !== undefined) write(node, text);
    },
  });
}

const isProcessEnv = (node: MemberExpression) =>
  node.object.type === 'Identifier' && node.object.name === 'process' && nameOf(node) === 'env';

function nameOf({ computed, property }: MemberExpression): string | undefined {
  if (!computed && property.type === 'Identifier') return property.name;
  return computed && property.type === 'Literal' ? String(property.value) : undefined;
}
