import { setLiked } from '@/lib/like-button';

type Context = { params: Promise<{ photo: string }> };

const answer = (found: boolean) =>
  new Response(null, { status: found ? 204 : 404 });

// Both may be repeated: twice is once.
export async function PUT(
  _request: Request,
  { params }: Context,
) {
  return answer(
    await setLiked((await params).photo, true),
  );
}

export async function DELETE(
  _request: Request,
  { params }: Context,
) {
  return answer(
    await setLiked((await params).photo, false),
  );
}
