import { changeQuantity, isStep } from '@/lib/cart';

type Context = { params: Promise<{ id: string }> };

const refuse = (status: number, error: string) =>
  Response.json({ error }, { status });

export async function PATCH(
  request: Request,
  { params }: Context,
) {
  const body = await request.json().catch(() => null);
  if (!body) return refuse(400, 'Send JSON.');
  if (!isStep(body.by))
    return refuse(422, 'One at a time.');

  const { id } = await params;
  const changed = await changeQuantity(id, body.by);
  return changed
    ? Response.json(changed)
    : refuse(404, 'Not in the cart.');
}
