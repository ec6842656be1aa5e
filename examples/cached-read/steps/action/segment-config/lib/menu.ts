import 'server-only';

// Stands in for a database, shared by pages and handlers.
const store = globalThis as typeof globalThis & {
  dish?: string;
};

export async function getDish(): Promise<string> {
  return store.dish ?? 'Tomato soup';
}

export async function saveDish(dish: string) {
  store.dish = dish;
}

/** What a stranger may send, made safe to store. */
export function readDish(value: unknown) {
  const dish =
    typeof value === 'string' ? value.trim() : '';
  if (!dish || dish.length > 40)
    return { error: 'Use 1 to 40 letters.' };
  return { dish };
}
