/** What the actions of this group were sent, and the calls that wait to be let go. */
interface Sent {
  lines: string[];
  waiting: Map<string, () => void>;
  likes: Map<string, number>;
}

const holder = globalThis as typeof globalThis & { reportsForms?: Sent };

export function sent(): Sent {
  holder.reportsForms ??= { lines: [], waiting: new Map(), likes: new Map() };
  return holder.reportsForms;
}

/** Resolves once `/reports-forms/let-go` is asked to let this name go. */
export const hold = (name: string) =>
  new Promise<void>((resolve) => {
    sent().waiting.set(name, resolve);
  });
