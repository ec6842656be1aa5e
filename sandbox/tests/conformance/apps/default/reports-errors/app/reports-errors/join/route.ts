import { cookies } from 'next/headers';

export async function POST() {
  (await cookies()).set('reports-member', '1');
  return new Response('joined');
}
