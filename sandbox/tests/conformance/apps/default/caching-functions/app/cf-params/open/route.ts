import { revalidatePath } from 'next/cache';
import { connection } from 'next/server';
import { listed, open } from '../made';

export async function GET() {
  await connection();
  return new Response(String(listed()));
}

export async function POST() {
  open();
  return new Response('open');
}

export async function PUT() {
  revalidatePath('/cf-params/one/again');
  return new Response('revalidated');
}
