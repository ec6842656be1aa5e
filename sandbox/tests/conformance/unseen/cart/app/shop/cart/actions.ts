'use server';

const prices: Record<string, number> = { tea: 3, coffee: 4 };

export async function checkout(lines: Record<string, number>) {
  const total = Object.entries(lines).reduce(
    (sum, [product, count]) => sum + (prices[product] ?? 0) * count,
    0,
  );
  return { total };
}
