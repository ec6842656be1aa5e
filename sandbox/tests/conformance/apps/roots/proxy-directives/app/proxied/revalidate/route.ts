import { revalidatePath } from 'next/cache';
import type { NextRequest } from 'next/server';

export async function POST({ nextUrl }: NextRequest) {
  revalidatePath(nextUrl.searchParams.get('path') ?? '');
  return new Response('done');
}
