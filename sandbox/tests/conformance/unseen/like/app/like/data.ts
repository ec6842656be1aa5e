const holder = globalThis as typeof globalThis & { likes?: Record<string, number> };

holder.likes ??= { sunset: 0, harbour: 0 };

export const likes = holder.likes;
