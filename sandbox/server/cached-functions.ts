const cached = new WeakSet<object>();

/** Remembers that a function carries `'use cache'`. */
export function markCached<Fn extends object>(fn: Fn): Fn {
  cached.add(fn);
  return fn;
}

/**
 * What a page or layout gets, and its `generateMetadata` and `generateViewport`: a cached one is told which of the
 * two it is, since its `params` and `searchParams` are no arguments like others.
 * Source: next@16.4.6 dist/server/app-render/create-component-tree.js
 */
export const segmentProps = <Props extends object>(
  fn: unknown,
  segment: 'page' | 'layout',
  props: Props,
): Props =>
  typeof fn === 'function' && cached.has(fn)
    ? { ...props, [segment === 'page' ? '$$isPage' : '$$isLayout']: true }
    : props;
