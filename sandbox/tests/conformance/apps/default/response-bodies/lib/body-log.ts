const scope = globalThis as unknown as { bodyLog?: string[] };
scope.bodyLog ??= [];
export const lines = scope.bodyLog;
