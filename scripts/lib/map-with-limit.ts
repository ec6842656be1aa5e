/** Does work for each item, in order, at most `limit` at a time. @throws what a piece of work threw first */
export async function mapWithLimit<Item>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: limit }, worker));
}
