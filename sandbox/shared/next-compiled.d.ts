/** Packages that next@16.4.6 carries along, compiled and without types. */
declare module 'next/dist/compiled/path-to-regexp' {
  /** Version 6.3 of the package. */
  export function pathToRegexp(path: string, keys: unknown[], options: object): RegExp;
}

declare module 'next/dist/compiled/cookie' {
  /** Version 0.4.1 of the package; of a name that comes twice the first counts. */
  export function parse(header: string): Record<string, string>;
}
