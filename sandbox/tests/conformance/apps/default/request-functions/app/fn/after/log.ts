const scope = globalThis as typeof globalThis & { fnAfter?: string[] };

/** What ran, whichever bundle it is in. */
export const log = (): string[] => {
  scope.fnAfter ??= [];
  return scope.fnAfter;
};
