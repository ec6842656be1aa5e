import { revalidatePath, revalidateTag, updateTag } from 'next/cache';
import { source } from '../data';

const ways: Record<string, () => void> = {
  max: () => revalidateTag('c03', 'max'),
  now: () => revalidateTag('c03', { expire: 0 }),
  path: () => revalidatePath('/c03'),
};

export async function POST(request: Request) {
  source().version += 1;
  ways[await request.text()]?.();
  return Response.json(source());
}

/** Only tells whether the function can be called here. */
export async function PUT() {
  try {
    updateTag('c03');
    return Response.json('renewed');
  } catch (error) {
    return Response.json(String(error), { status: 500 });
  }
}
