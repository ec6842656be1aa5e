import { headers } from 'next/headers';

let count = 0;

export async function GET() {
  await headers();
  count += 1;
  return new Response(String(count));
}
