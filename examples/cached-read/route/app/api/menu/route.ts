import { revalidateTag } from 'next/cache';
import { readDish, saveDish } from '@/lib/menu';

export async function PUT(request: Request) {
  const body = await request.json().catch(() => null);
  const { dish, error } = readDish(body?.dish);
  if (error !== undefined)
    return Response.json({ error }, { status: 422 });

  await saveDish(dish);
  // The next reader still gets the old dish, at once,
  // while the new one is read behind the scenes.
  revalidateTag('menu', 'max');
  return Response.json({ dish });
}
