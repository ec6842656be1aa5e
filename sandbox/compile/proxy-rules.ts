import type { Expression, ObjectExpression, Program, SpreadElement } from 'acorn';
import { at } from '../shared/problem';
import { moduleExports } from './exports';
import type { ParsedModule } from './parse';

/**
 * What Next.js refuses of `proxy.ts`, which it reads without running it. Source: the compiler of next@16.4.6
 * (`@next/swc`, next-core segment_config and middleware), dist/build/analysis/get-page-static-info.js.
 *
 * @throws {BuildError} at the export
 */
export function refuseProxy(module: ParsedModule): void {
  const name = /\/(proxy|middleware)\.\w+$/.exec(module.file)?.[1] ?? 'proxy';
  const exported = moduleExports(module.ast);
  if (!exported.some((each) => each.name === name || each.name === 'default')) {
    throw at(module, 0, {
      message: `${name === 'proxy' ? 'Proxy' : 'Middleware'} is missing expected function export name`,
      fix: `export a default function, or a function named \`${name}\``,
    });
  }
  const config = constant(module.ast, 'config');
  const start = exported.find((each) => each.name === 'config')?.start ?? 0;
  const matcher = config && member(config, 'matcher');
  if (matcher) refuseMatcher(module, matcher, start);
  const runtime =
    exported.find((each) => each.name === 'runtime')?.start ?? (config && member(config, 'runtime') && start);
  if (name === 'middleware' || runtime === undefined) return;
  throw at(module, runtime, {
    message: `Route segment config is not allowed in Proxy file at ".${module.file}". Proxy always runs on Node.js runtime. Learn more: https://nextjs.org/docs/messages/middleware-to-proxy`,
    fix: 'remove `runtime`',
  });
}

function refuseMatcher(module: ParsedModule, matcher: Expression, start: number): void {
  const unreadable = "Next.js can't recognize the exported `config` field in route.";
  const refuse = (message: string) => {
    throw at(module, start, { message, fix: 'write the paths as strings, in `config` itself' });
  };
  const list = matcher.type === 'ArrayExpression' ? matcher.elements : [matcher];
  if (stringOf(matcher) === undefined && matcher.type !== 'ArrayExpression') {
    refuse(
      `${unreadable} \`matcher\` needs to be a static string or array of static strings or array of static objects.`,
    );
  }
  list.forEach((each, index) => {
    if (each?.type === 'ObjectExpression' || stringOf(each) !== undefined) return;
    refuse(`${unreadable} Entry \`matcher[${index}]\` need to be static strings or static objects.`);
  });
  list.forEach((each, index) => {
    const source = each?.type === 'ObjectExpression' ? stringOf(member(each, 'source')) : stringOf(each);
    if (source === undefined || source.startsWith('/')) return;
    const path = matcher.type === 'ArrayExpression' ? `matcher[${index}]` : 'matcher';
    refuse(
      `${module.file.replace(/\.\w+$/, '')} contains invalid middleware config: source must start with / at "${path}"`,
    );
  });
}

/** The object that a module exports by this name, where it is written out. */
export function constant(ast: Program, name: string): ObjectExpression | undefined {
  for (const node of ast.body) {
    if (node.type !== 'ExportNamedDeclaration' || node.declaration?.type !== 'VariableDeclaration') continue;
    for (const { id, init } of node.declaration.declarations) {
      if (id.type === 'Identifier' && id.name === name && init?.type === 'ObjectExpression') return init;
    }
  }
  return undefined;
}

/** The value of a property of an object that is written out. */
export function member({ properties }: ObjectExpression, name: string): Expression | undefined {
  for (const each of properties) {
    if (each.type !== 'Property') continue;
    const { key } = each;
    const own =
      key.type === 'Identifier' && !each.computed ? key.name : key.type === 'Literal' ? key.value : undefined;
    if (own === name) return each.value as Expression;
  }
  return undefined;
}

/** A text that can be read without running the code. */
export function stringOf(node: Expression | SpreadElement | null | undefined): string | undefined {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  const whole =
    node?.type === 'TemplateLiteral' && node.quasis.length === 1 ? node.quasis[0]?.value.cooked : undefined;
  return whole ?? undefined;
}
