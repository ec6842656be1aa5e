interface Held {
  waiting: Map<string, () => void>;
  gone: Set<string>;
}

const holder = globalThis as typeof globalThis & { reportsNavigation?: Held };

export function held(): Held {
  holder.reportsNavigation ??= { waiting: new Map(), gone: new Set() };
  return holder.reportsNavigation;
}

/**
 * Texts that begin with `held` wait until `/reports-navigation/let-go` is asked to let them go. A page may be
 * rendered more than once for one answer.
 */
export async function load(text: string): Promise<string> {
  if (!text.startsWith('held') || held().gone.has(text)) return text;
  await new Promise<void>((resolve) => {
    const others = held().waiting.get(text);
    held().waiting.set(text, () => {
      others?.();
      resolve();
    });
  });
  return text;
}
