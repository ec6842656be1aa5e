'use server';

export async function save(before: string) {
  return `saved ${Number(before.split(' ')[1] ?? 0) + 1}`;
}
