import type { Route } from './protocol';

const isOpen = (segment: string) => segment.startsWith('[[...');
const isFixed = (segment: string) => !segment.startsWith('[') || isOpen(segment);

/** The path that an app is opened at: of its pages that ask for no value the one closest to `/`, else `/`. */
export function firstPath(routes: readonly Route[]): string {
  const paths = routes
    .filter(({ kind, segments }) => kind === 'page' && segments.every(isFixed))
    .map(({ segments }) => segments.filter((segment) => !isOpen(segment)))
    .sort((a, b) => a.length - b.length || a.join().localeCompare(b.join()));
  return `/${paths[0]?.join('/') ?? ''}`;
}
