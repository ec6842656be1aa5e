import { revalidatePath } from 'next/cache';
import { counted, turn } from '../counted';

export function GET() {
  return new Response(String(counted()));
}

export async function POST(request: Request) {
  const path = await request.text();
  if (path.endsWith('turning')) turn();
  revalidatePath(path);
  return new Response('done');
}
