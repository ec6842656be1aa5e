const kept = globalThis as typeof globalThis & { encryptionKeys?: string[] };

/** What the inline action was given, call by call. */
export function runs(): string[] {
  kept.encryptionKeys ??= [];
  return kept.encryptionKeys;
}
