import { draftMode } from 'next/headers';
import { connection } from 'next/server';

async function stamped() {
  'use cache';
  return `draft ${(await draftMode()).isEnabled} ${Math.random()}`;
}

export async function GET() {
  await connection();
  return new Response(await stamped());
}

export async function POST() {
  (await draftMode()).enable();
  return new Response('on');
}
