import { connection } from 'next/server';

const holder = globalThis as typeof globalThis & { revalidationRenders?: number };

export async function GET() {
  await connection();
  return new Response(String(holder.revalidationRenders ?? 0));
}
