import type { AnyNode, Expression, ObjectExpression, Program } from 'acorn';
import { member } from './proxy-rules';

type Env = Readonly<Record<string, string>>;

/**
 * The `env` of `next.config.ts`, as far as its text tells the values: nothing of the reader's code runs while it is
 * compiled. Next.js writes these into the code of both halves; next@16.4.6 dist/lib/static-env.js (getNextConfigEnv).
 *
 * @param env what `process.env` holds while the file runs
 */
export function configEnv(ast: Program, env: Env): Record<string, string> {
  const known = constants(ast);
  const config = objectIn(exported(ast), known);
  const found = config && objectIn(member(config, 'env'), known);
  const entries = (found?.properties ?? []).flatMap((each): [string, string][] => {
    if (each.type !== 'Property' || each.computed) return [];
    const { key } = each;
    const name =
      key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : undefined;
    const value = textIn(each.value as Expression, known, env);
    return name === undefined || value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(entries);
}

type Constants = ReadonlyMap<string, Expression>;

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
function objectIn(node: AnyNode | undefined, known: Constants): ObjectExpression | undefined {
  if (node?.type === 'ObjectExpression') return node;
  if (node?.type === 'Identifier') {
    const value = known.get(node.name);
    return value?.type === 'Identifier' ? undefined : objectIn(value, known);
  }
  const isFunction = node?.type === 'ArrowFunctionExpression' || node?.type === 'FunctionDeclaration';
  if (!isFunction) return undefined;
  if (node.body.type !== 'BlockStatement') return objectIn(node.body, known);
  const result = node.body.body.findLast((each) => each.type === 'ReturnStatement');
  return objectIn(result?.argument ?? undefined, known);
}

/** The text that an expression gives, where that can be told without running it. */
function textIn(node: Expression, known: Constants, env: Env): string | undefined {
  const read = (each: Expression) => textIn(each, known, env);
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? node.value : undefined;
    case 'TemplateLiteral': {
      const parts = node.expressions.map(read);
      if (parts.includes(undefined)) return undefined;
      return node.quasis.map(({ value }, at) => (value.cooked ?? '') + (parts[at] ?? '')).join('');
    }
    case 'Identifier': {
      const value = known.get(node.name);
      return value?.type === 'Identifier' ? undefined : value && read(value);
    }
    case 'MemberExpression': {
      const isEnv = node.object.type === 'MemberExpression' && propertyOf(node.object) === 'env';
      const name = propertyOf(node);
      return isEnv && name !== undefined && Object.hasOwn(env, name) ? env[name] : undefined;
    }
    case 'LogicalExpression':
      return node.operator === '&&' ? undefined : read(node.left as Expression) || read(node.right);
    default:
      return undefined;
  }
}

function propertyOf({ computed, property }: { computed: boolean; property: AnyNode }): string | undefined {
  if (!computed && property.type === 'Identifier') return property.name;
  return property.type === 'Literal' ? String(property.value) : undefined;
}
