import { transformHoistInlineDirective } from '@vitejs/plugin-rsc/transforms';
import type { Node, Program } from 'acorn';
import { simple } from 'acorn-walk';
import { actionId } from './action-id';
import { hideUncaptured } from './captures';
import { cacheDirective } from './directives';
import { asFunction } from './exports';
import { hideOptional } from './optional-chains';
import type { ParsedModule } from './parse';
import { cachedCode, next, type ServerCode, withBuildErrors } from './server-code';
import { asTree } from './tree';

/** Takes functions with `'use cache'` out of what they stand in. */
export function hoistCached(module: ParsedModule, current: ServerCode, salt: string): ServerCode {
  const declared: string[] = [];
  const { output } = hoisting(module, current, cacheDirective, (ast) =>
    transformHoistInlineDirective(current.code, ast, {
      directive: cacheDirective,
      rejectNonAsyncFunction: true,
      hoistRuntime: true,
      noExport: true,
      runtime: (value, name, { directiveMatch: [directive], valueNode, bindVars }) => {
        const fn = asFunction(valueNode);
        const id = actionId(salt, module.file, name, fn, { cached: true });
        if (isDeclaration(valueNode)) declared.push(name);
        return cachedCode(value, id, directive, fn && { params: fn.params, captured: bindVars.length });
      },
    }),
  );
  const code = asVariables(output.toString(), declared);
  // Names of their own, so that those of hoisted actions stay free.
  return next(module, current, output, code.replaceAll('$$hoist_', '$$$$cached_'));
}

interface Hoisted {
  id: string;
  isDeclared: boolean;
  /** It assigns to what it captures, which fails in Next.js, too, while `++` does not. */
  isAssigning: boolean;
  /** Where, among the values it captures, the function itself is. */
  self: number;
}

/** Takes functions with `'use server'` out of what they stand in. */
export function hoistActions(module: ParsedModule, current: ServerCode, salt: string): ServerCode {
  const found = new Map<string, Hoisted>();
  const variables = variablesOf(current.ast);
  const optional = hideOptional(current.ast);
  const hoist = (ast: Tree, idOf: (name: string) => string) =>
    transformHoistInlineDirective(current.code, ast, {
      directive: 'use server',
      rejectNonAsyncFunction: true,
      runtime: (value, name, { valueNode, bindVars }) => {
        const id = actionId(salt, module.file, name, asFunction(valueNode), { bound: bindVars.length > 0 });
        found.set(name, {
          id,
          isDeclared: isDeclaration(valueNode),
          isAssigning: assignsTo(current.code, valueNode, bindVars),
          self:
            isDeclaration(valueNode) || variables.has(startOf(valueNode))
              ? bindVars.indexOf(ownName(name))
              : -1,
        });
        return `$$flight.action(${value}, ${idOf(name)})`;
      },
      encode: (values, name) => {
        const sent = (found.get(name)?.self ?? -1) < 0 ? values : withoutSelf(values, ownName(name));
        return `$$flight.encrypt(${idOf(name)}, ${optional.restoreIn(sent)})`;
      },
      decode: (value, name) => {
        const values = `await $$flight.decrypt(${idOf(name)}, ${value})`;
        const { self = -1 } = found.get(name) ?? {};
        return self < 0 ? values : `Object.assign(${values}, { ${self}: ${name}.bind(null, ${value}) })`;
      },
    });
  const { output } = hoisting(module, current, /^use server$/, (ast) => {
    // The first round finds the ids, which the text of a function needs before its own is known.
    hoist(ast, () => '');
    return hoist(ast, (name) => JSON.stringify(found.get(name)?.id));
  });
  optional.restore();
  const actions = [...found].map(([name, { id }]) => ({ id, name }));
  const declared = [...found].flatMap(([name, { isDeclared }]) => (isDeclared ? name : []));
  const assigning = new Set([...found.values()].flatMap(({ id, isAssigning }) => (isAssigning ? id : [])));
  const code = asVariables(output.toString(), declared).replace(captured, (all, names, decrypt, id) =>
    assigning.has(id) ? all : `let ${names}${decrypt}`,
  );
  return next(module, { ...current, actions: [...current.actions, ...actions] }, output, code);
}

const captured = /const (\[[\w$,]*\] = )((?:Object\.assign\()?await \$\$flight\.decrypt\("(\w+)")/g;

function assignsTo(code: string, fn: object, names: readonly string[]): boolean {
  const captured = new Set(names);
  let found = false;
  simple(fn as Node, {
    AssignmentExpression({ left }) {
      // The name in the tree may be hidden.
      found ||= left.type === 'Identifier' && captured.has(code.slice(left.start, left.end));
    },
  });
  return found;
}

/** Where the values of variables start, which are named after them. */
function variablesOf(ast: Program): Set<number> {
  const starts = new Set<number>();
  simple(ast, {
    VariableDeclarator({ id, init }) {
      if (init && id.type === 'Identifier') starts.add(init.start);
    },
  });
  return starts;
}

const startOf = (node: object) => (node as { start: number }).start;

const ownName = (hoistedName: string) => hoistedName.replace(/^\$\$hoist_\d+_/, '');

/** A function that calls itself has no value to capture yet; it gets itself when it runs. */
const withoutSelf = (values: string, name: string) =>
  values
    .slice(1, -1)
    .split(', ')
    .reduce((list, value) => `${list}${value === name ? 'null' : value}, `, '[')
    .concat(']');

const isDeclaration = (node: { type: string }) => node.type === 'FunctionDeclaration';

/** As in Next.js, a declared function becomes a `var`: it can be named before its line, where it is undefined. */
function asVariables(code: string, hoistedNames: readonly string[]): string {
  const left = new Set(hoistedNames);
  return code.replace(declaration, (all, own: string, hoisted: string) => {
    if (ownName(hoisted) !== own || !left.delete(hoisted)) return all;
    return `var ${all.slice('const '.length)}`;
  });
}

const declaration =
  /const ([\w$\u0080-\uffff]+) = (?:\/\* #__PURE__ \*\/ \$\$flight\.action\()?([\w$\u0080-\uffff]+)/g;

type Tree = ReturnType<typeof asTree>;

/** Runs a transform on what the compiler of Next.js would see. */
function hoisting<Result>(
  module: ParsedModule,
  current: ServerCode,
  directive: RegExp,
  transform: (ast: Tree) => Result,
): Result {
  const restore = hideUncaptured(current.ast, directive);
  try {
    return withBuildErrors(module, current, () => transform(hoistable(current.ast)));
  } finally {
    restore();
  }
}

/** `export default async function () {}` has no name; the transform takes it for an expression, which it may be as well. */
function hoistable(ast: Program) {
  for (const node of ast.body) {
    if (node.type !== 'ExportDefaultDeclaration') continue;
    const declaration: { type: string; id?: unknown } = node.declaration;
    if (isDeclaration(declaration) && !declaration.id) declaration.type = 'FunctionExpression';
  }
  return asTree(ast);
}
