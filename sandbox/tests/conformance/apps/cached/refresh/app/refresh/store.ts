import 'server-only';

const shared = globalThis as typeof globalThis & { refreshed?: number };

/** At hand without waiting, as what a synchronous database driver reads. */
export const count = () => shared.refreshed ?? 0;

export function add(): number {
  shared.refreshed = count() + 1;
  return shared.refreshed;
}
