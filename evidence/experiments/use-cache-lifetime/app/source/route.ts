import { revalidatePath, revalidateTag, updateTag } from 'next/cache';
import { source } from '../data';

const ways: Record<string, () => void> = {
  max: () => revalidateTag('use-cache-lifetime', 'max'),
  now: () => revalidateTag('use-cache-lifetime', { expire: 0 }),
  path: () => revalidatePath('/use-cache-lifetime'),
};

export async function POST(request: Request) {
  source().version += 1;
  ways[await request.text()]?.();
  return Response.json(source());
}

/** Only tells whether the function can be called here. */
export async function PUT() {
  try {
    updateTag('use-cache-lifetime');
    return Response.json('renewed');
  } catch (error) {
    return Response.json(String(error), { status: 500 });
  }
}
