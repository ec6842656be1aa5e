import 'server-only';

export const kinds = ['desk', 'wall', 'floor'] as const;
export type Kind = (typeof kinds)[number];
export type Shelf = {
  products: { id: string; name: string }[];
  /** Reads that ran at this moment, this one included. */
  atOnce: number;
};

export const isKind = (value: unknown): value is Kind =>
  kinds.some((kind) => kind === value);

let running = 0;

/** Stands in for a query that takes a while. */
export async function readShelf(
  kind: Kind,
): Promise<Shelf> {
  running += 1;
  await new Promise((done) => setTimeout(done, 400));
  const atOnce = running;
  running -= 1;
  const products = ['small', 'large'].map((size) => ({
    id: `${kind}-${size}`,
    name: `${size} ${kind} lamp`,
  }));
  return { products, atOnce };
}
