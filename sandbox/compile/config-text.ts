import type { AnyNode, Expression, TemplateLiteral } from 'acorn';
import { limits } from './limits';

export type Env = Readonly<Record<string, string>>;

/** What the constants of a module are, by name. */
export type Constants = ReadonlyMap<string, Expression>;

/**
 * @param refuse throws; called where a text becomes longer than the environment may be
 * @returns the text that an expression gives, where that can be told without running it
 */
export function createReader(
  known: Constants,
  env: Env,
  refuse: () => void,
): (node: Expression) => string | undefined {
  /** Each is read once, however many name it; what names itself has no text. */
  const read = new Map<string, string | undefined>();

  function textOfName(name: string): string | undefined {
    if (read.has(name)) return read.get(name);
    read.set(name, undefined);
    const value = known.get(name);
    const text = value && value.type !== 'Identifier' ? textIn(value) : undefined;
    read.set(name, text);
    return text;
  }

  function textOfTemplate({ quasis, expressions }: TemplateLiteral): string | undefined {
    const parts = expressions.map(textIn);
    if (parts.includes(undefined)) return undefined;
    const length = parts.reduce((sum, part) => sum + (part?.length ?? 0), 0);
    if (length > limits.envCharacters) refuse();
    return quasis.map(({ value }, at) => (value.cooked ?? '') + (parts[at] ?? '')).join('');
  }

  function textIn(node: Expression): string | undefined {
    switch (node.type) {
      case 'Literal':
        return typeof node.value === 'string' ? node.value : undefined;
      case 'TemplateLiteral':
        return textOfTemplate(node);
      case 'Identifier':
        return textOfName(node.name);
      case 'MemberExpression': {
        const isEnv = node.object.type === 'MemberExpression' && propertyOf(node.object) === 'env';
        const name = propertyOf(node);
        return isEnv && name !== undefined && Object.hasOwn(env, name) ? env[name] : undefined;
      }
      case 'LogicalExpression':
        return node.operator === '&&' ? undefined : textIn(node.left as Expression) || textIn(node.right);
      default:
        return undefined;
    }
  }

  return textIn;
}

/** The name of a property, where it is written out. */
export function propertyOf({
  computed,
  property,
}: {
  computed: boolean;
  property: AnyNode;
}): string | undefined {
  if (!computed && property.type === 'Identifier') return property.name;
  return property.type === 'Literal' ? String(property.value) : undefined;
}
