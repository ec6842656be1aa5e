import { revalidateTag, updateTag } from 'next/cache';
import { tagged } from '../../data';

export async function GET() {
  return Response.json({ tagged: await tagged() });
}

export async function POST(_request: Request, { params }: { params: Promise<{ tag: string }> }) {
  const { tag } = await params;
  revalidateTag(tag, { expire: 0 });
  return new Response('done');
}

export async function PUT() {
  try {
    updateTag('tagged');
    return new Response('done');
  } catch (error) {
    return new Response((error as Error).message, { status: 400 });
  }
}
