import {
  createOrder,
  readPurchase,
} from '@/lib/checkout-orders';

export async function POST(request: Request) {
  const body = await request.json().catch(() => null);
  if (!body) {
    return Response.json(
      { error: 'Send JSON.' },
      { status: 400 },
    );
  }
  const { purchase, error } = readPurchase(
    body.product,
    body.quantity,
  );
  if (error !== undefined)
    return Response.json({ error }, { status: 422 });

  const order = createOrder(purchase); // pending, at our price
  return Response.json(order, {
    status: 201,
    headers: {
      location: `/checkout-start/orders/${order.id}`,
    },
  });
}
