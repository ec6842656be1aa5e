const holder = globalThis as typeof globalThis & { likes?: Record<string, number> };

export const likes = (holder.likes ??= { sunset: 0, harbour: 0 });
