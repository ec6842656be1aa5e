'use server';

const holder = globalThis as typeof globalThis & { reportsSaved?: number };

export async function save() {
  holder.reportsSaved = (holder.reportsSaved ?? 0) + 1;
  return `saved ${holder.reportsSaved}`;
}
