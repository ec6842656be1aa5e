import type { Params } from '../../shared/page-tree';
import { AsyncLocalStorage } from '../async-context';
import { currentContext, currentScope } from '../request-context';

interface Generator {
  route: string;
  /** What the functions of the segments above have given. */
  params: Params;
}

const generators = new AsyncLocalStorage<Generator>();

/** Runs a `generateStaticParams`, which may ask for the root params that the segments above have given. */
export const runGenerator = <Result>(generator: Generator, run: () => Result): Result =>
  generators.run(generator, run);

/**
 * The value of a dynamic segment at or above the root layout.
 * Source: next@16.4.6 dist/server/request/root-params.js
 *
 * @returns undefined where the root layout of the route has no such segment
 * @throws {Error} in Next's words, where no route or none in particular is rendered
 */
function rootParam(name: string): Promise<Params[string] | undefined> {
  const api = `\`import('next/root-params').${name}()\``;
  const generator = generators.getStore();
  if (generator) return generated(generator, name, api);
  const { route, kind, phase, rootParams } = currentContext(`import('next/root-params').${name}`);
  if (kind === 'handler') {
    throw new Error(
      `Route ${route} used ${api} inside a Route Handler. Support for this API in Route Handlers is planned for a future version of Next.js.`,
    );
  }
  if (phase === 'action') {
    throw new Error(
      `${api} was used inside a Server Action. This is not supported. Functions from 'next/root-params' can only be called in the context of a route.`,
    );
  }
  const scope = currentScope();
  if (scope?.kind === 'unstable-cache') {
    throw new Error(
      `Route ${route} used ${api} inside \`unstable_cache\`. This is not supported. Use \`"use cache"\` instead.`,
    );
  }
  if (scope?.isInUnstableCache) {
    throw new Error(
      `Route ${route} used ${api} inside \`"use cache"\` nested within \`unstable_cache\`. Root params are not available in this context.`,
    );
  }
  scope?.rootParamsRead?.add(name);
  return Promise.resolve(rootParams?.[name]);
}

function generated({ route, params }: Generator, name: string, api: string) {
  if (name in params) return Promise.resolve(params[name]);
  throw new Error(
    `Route ${route} used ${api} inside \`generateStaticParams\`, but the \`${name}\` parameter was not provided by a parent \`generateStaticParams\`. In \`generateStaticParams\`, root params are only available for segments nested below the segment that provides them.`,
  );
}

/** `next/root-params`: the compiler has checked which names there are. */
export const nextRootParams: Record<string, unknown> = new Proxy(
  {},
  { get: (_target, name) => (name === '__esModule' ? true : () => rootParam(String(name))) },
);
