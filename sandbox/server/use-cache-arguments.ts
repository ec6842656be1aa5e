import { createSearchParamsInUseCacheError } from 'next/dist/server/use-cache/use-cache-messages';
import { isHanging, type RequestContext } from './request-context';

export type AnyFunction = (...args: unknown[]) => unknown;

interface Call {
  fn: AnyFunction;
  /** Those that are part of the key. */
  args: unknown[];
}

type SegmentProps = Record<string, unknown> & { $$isPage?: boolean; $$isLayout?: boolean };

/**
 * A page or layout that is cached as a whole, or its `generateMetadata` or `generateViewport`: it gets the `params`
 * of its page themselves, not a copy, so that they may be left open. The query is part of the key only where it can
 * be read, which is in a private function.
 * Source: next@16.4.6 dist/server/use-cache/use-cache-wrapper.js (isPageSegmentFunction, isLayoutSegmentFunction)
 *
 * @returns the call as it is, where it is none of these
 */
export function asSegmentCall(context: RequestContext, { fn, args }: Call, isPrivate: boolean): Call {
  const [props, ...rest] = args;
  if (isSegment(props, '$$isPage')) {
    const { params, searchParams } = props;
    const query = isPrivate ? { searchParams } : {};
    const given = { params, searchParams: unreadable(context), ...query };
    return {
      fn: (_props, ...inner) => fn(given, ...inner),
      args: [{ params: asKey(params), ...query }, ...rest],
    };
  }
  if (isSegment(props, '$$isLayout')) {
    const { params, $$isLayout: _, ...slots } = props;
    return {
      fn: (inner, ...others) => fn({ ...(inner as SegmentProps), params }, ...others),
      args: [{ params: asKey(params), ...slots }, ...rest],
    };
  }
  return { fn, args };
}

const isSegment = (props: unknown, mark: '$$isPage' | '$$isLayout'): props is SegmentProps =>
  typeof props === 'object' && props !== null && (props as SegmentProps)[mark] === true;

/** Values that are not known yet have one entry, which is good for all of them as long as nobody reads them. */
const asKey = (params: unknown): unknown => (isHanging(params) ? null : params);

/** @returns a promise that nobody can wait for */
function unreadable({ route }: RequestContext): Promise<never> {
  return new Proxy(new Promise<never>(() => undefined), {
    get(target, name) {
      if (name === 'then') throw createSearchParamsInUseCacheError(route);
      return Reflect.get(target, name, target);
    },
  });
}

/** The text by which a call is told from others. */
export async function cacheKeyOf(encoded: string | FormData): Promise<string> {
  if (typeof encoded === 'string') return encoded;
  const fields = await Promise.all(
    [...encoded].map(async ([name, value]) => [name, typeof value === 'string' ? value : await value.text()]),
  );
  return JSON.stringify(fields);
}
