import type { AnyNode, Expression, ObjectExpression, Program } from 'acorn';
import { type Constants, createReader, type Env, propertyOf } from './config-text';
import { limits, tooLong } from './limits';
import type { ParsedModule } from './parse';
import { member } from './proxy-rules';

/**
 * The `env` of `next.config.ts`, as far as its text tells the values: nothing of the reader's code runs while it is
 * compiled. Next.js writes these into the code of both sides; next@16.4.6 dist/lib/static-env.js (getNextConfigEnv).
 *
 * @param env what `process.env` holds while the file runs
 * @throws {BuildError} where values that name each other become longer than the environment may be
 */
export function configEnv(
  { file, ast }: Pick<ParsedModule, 'file' | 'ast'>,
  env: Env,
): Record<string, string> {
  const known = constants(ast);
  const config = objectIn(exported(ast), known);
  const found = config && objectIn(member(config, 'env'), known);
  const refuse = () => {
    throw tooLong(file, 'the environment variables are', limits.envCharacters);
  };
  const textIn = createReader(known, env, refuse);
  let room: number = limits.envCharacters;
  const entries = (found?.properties ?? []).flatMap((each): [string, string][] => {
    if (each.type !== 'Property' || each.computed) return [];
    const { key } = each;
    const name =
      key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : undefined;
    const value = textIn(each.value as Expression);
    if (name === undefined || value === undefined) return [];
    room -= name.length + value.length;
    if (room < 0) refuse();
    return [[name, value]];
  });
  return Object.fromEntries(entries);
}

function constants({ body }: Program): Constants {
  const found = new Map<string, Expression>();
  for (const node of body) {
    const declaration = node.type === 'ExportNamedDeclaration' ? node.declaration : node;
    if (declaration?.type !== 'VariableDeclaration' || declaration.kind !== 'const') continue;
    for (const { id, init } of declaration.declarations)
      if (id.type === 'Identifier' && init) found.set(id.name, init);
  }
  return found;
}

/** The default export, or what is assigned to `module.exports`. */
function exported({ body }: Program): AnyNode | undefined {
  for (const node of body) {
    if (node.type === 'ExportDefaultDeclaration') return node.declaration;
    if (node.type !== 'ExpressionStatement' || node.expression.type !== 'AssignmentExpression') continue;
    const { left, right } = node.expression;
    if (left.type === 'MemberExpression' && propertyOf(left) === 'exports') return right;
  }
  return undefined;
}

/** An object that is written out: there, under a name, or as what a function gives. */
function objectIn(
  node: AnyNode | undefined,
  known: Constants,
  seen = new Set<AnyNode>(),
): ObjectExpression | undefined {
  if (node?.type === 'ObjectExpression') return node;
  // A name may lead to itself.
  if (!node || seen.has(node)) return undefined;
  seen.add(node);
  if (node.type === 'Identifier') {
    const value = known.get(node.name);
    return value?.type === 'Identifier' ? undefined : objectIn(value, known, seen);
  }
  if (node.type !== 'ArrowFunctionExpression' && node.type !== 'FunctionDeclaration') return undefined;
  if (node.body.type !== 'BlockStatement') return objectIn(node.body, known, seen);
  const result = node.body.body.findLast((each) => each.type === 'ReturnStatement');
  return objectIn(result?.argument ?? undefined, known, seen);
}
