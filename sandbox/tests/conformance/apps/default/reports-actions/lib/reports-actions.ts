/** What the actions of this group have done, in order, and those that wait to be let go. */
interface Held {
  names: string[];
  waiting: Map<string, () => void>;
}

const holder = globalThis as typeof globalThis & { reportsActions?: Held };

export function held(): Held {
  holder.reportsActions ??= { names: [], waiting: new Map() };
  return holder.reportsActions;
}

/** Resolves once `/reports-actions/let-go` is asked to let this name go. */
export const hold = (name: string) =>
  new Promise<void>((resolve) => {
    held().waiting.set(name, resolve);
  });
