const scope = globalThis as unknown as { afterLines?: string[] };
scope.afterLines ??= [];
export const lines = scope.afterLines;
