const kept = globalThis as typeof globalThis & { e48?: string[] };
kept.e48 ??= [];

export const notes = kept.e48;
