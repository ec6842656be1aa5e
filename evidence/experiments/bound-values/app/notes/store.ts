const kept = globalThis as typeof globalThis & { boundValues?: string[] };
kept.boundValues ??= [];

export const notes = kept.boundValues;
