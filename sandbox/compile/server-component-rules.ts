import type { CallExpression, ObjectExpression, Program } from 'acorn';
import { simple } from 'acorn-walk';
import { at } from '../shared/problem';
import { moduleExports } from './exports';
import type { ParsedModule } from './parse';

/**
 * What Next.js refuses in Server Components and in the files of their routes, in the words of its compiler
 * (`@next/swc` 16.4.6, next_dynamic and react_server_components).
 *
 * @throws {BuildError} at the place of the mistake
 */
export function refuseInServerComponent(module: ParsedModule): void {
  if (module.code.includes('next/dynamic')) refuseDynamic(module);
  if (/\/(?:page|layout)\.\w+$/.test(module.file)) refusePageExports(module);
}

function refuseDynamic(module: ParsedModule): void {
  const name = importedDynamic(module.ast);
  if (name === undefined) return;
  simple(module.ast, {
    CallExpression(node) {
      if (node.callee.type === 'Identifier' && node.callee.name === name) refuseOptions(module, node);
    },
  });
}

/** The name that `next/dynamic` has in a module. */
function importedDynamic(ast: Program): string | undefined {
  for (const node of ast.body) {
    if (node.type !== 'ImportDeclaration' || node.source.value !== 'next/dynamic') continue;
    const specifier = node.specifiers.find(
      (each) =>
        each.type === 'ImportDefaultSpecifier' ||
        (each.type === 'ImportSpecifier' &&
          each.imported.type === 'Identifier' &&
          each.imported.name === 'default'),
    );
    return specifier?.local.name;
  }
  return undefined;
}

function refuseOptions(module: ParsedModule, call: CallExpression): void {
  const [, options] = call.arguments;
  if (!options) return;
  if (options.type !== 'ObjectExpression') {
    throw at(module, call.start, {
      message:
        'next/dynamic options must be an object literal.\nRead more: https://nextjs.org/docs/messages/invalid-dynamic-options-type',
      fix: 'write the options inside the `dynamic` call',
    });
  }
  if (!isWithoutServer(options)) return;
  throw at(module, call.start, {
    message:
      '`ssr: false` is not allowed with `next/dynamic` in Server Components. Please move it into a Client Component.',
    fix: "call `dynamic` in a file with 'use client', and import that file here",
  });
}

const isWithoutServer = ({ properties }: ObjectExpression) =>
  properties.some(
    (each) =>
      each.type === 'Property' &&
      ((each.key.type === 'Identifier' && each.key.name === 'ssr') ||
        (each.key.type === 'Literal' && each.key.value === 'ssr')) &&
      each.value.type === 'Literal' &&
      each.value.value === false,
  );

const read = (page: string) => `Read more: https://nextjs.org/docs/app/${page}`;

function refusePageExports(module: ParsedModule): void {
  const exported = new Map(moduleExports(module.ast).map(({ name, start }) => [name, start]));
  for (const name of ['getServerSideProps', 'getStaticProps']) {
    const start = exported.get(name);
    if (start === undefined) continue;
    throw at(module, start, {
      message: `"${name}" is not supported in app/. ${read('building-your-application/data-fetching')}`,
      fix: 'get the data in an async component',
    });
  }
  // Of `viewport` and `generateViewport` it says nothing.
  const start = exported.get('generateMetadata');
  if (start === undefined || !exported.has('metadata')) return;
  throw at(module, start, {
    message: `"metadata" and "generateMetadata" cannot be exported at the same time, please keep one of them. ${read('api-reference/file-conventions/metadata')}`,
    fix: 'keep "generateMetadata", and return the fields of "metadata" from it',
  });
}
