import { refresh, revalidatePath, revalidateTag, updateTag } from 'next/cache';

const tasks: Record<string, () => void> = {
  update: () => updateTag('conformance-tag'),
  refresh: () => refresh(),
  expire: () => revalidateTag('conformance-tag', { expire: 0 }),
  soft: () => revalidateTag('conformance-tag', 'max'),
  path: () => revalidatePath('/caches/static'),
  'handler-path': () => revalidatePath('/caches/forced'),
};

export async function POST(_request: Request, { params }: { params: Promise<{ how: string }> }) {
  const { how } = await params;
  try {
    tasks[how]?.();
    return new Response('done');
  } catch (error) {
    return new Response((error as Error).message, { status: 400 });
  }
}
