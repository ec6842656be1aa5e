interface Likes {
  plain: boolean;
  refreshed: boolean;
}

const kept = globalThis as typeof globalThis & { e20?: Likes };

export function likes(): Likes {
  kept.e20 ??= { plain: false, refreshed: false };
  return kept.e20;
}
