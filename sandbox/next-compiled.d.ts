/** Packages that next@16.4.6 carries along, compiled and without types. */
declare module 'next/dist/compiled/path-to-regexp' {
  /** Version 6.3 of the package. */
  export function pathToRegexp(path: string, keys: unknown[], options: object): RegExp;
}
