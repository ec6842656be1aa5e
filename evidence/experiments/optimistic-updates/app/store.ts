interface Likes {
  plain: boolean;
  refreshed: boolean;
}

const kept = globalThis as typeof globalThis & { optimisticUpdates?: Likes };

export function likes(): Likes {
  kept.optimisticUpdates ??= { plain: false, refreshed: false };
  return kept.optimisticUpdates;
}
