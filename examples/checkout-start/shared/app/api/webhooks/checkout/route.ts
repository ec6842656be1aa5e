import {
  completeOrder,
  findOrder,
} from '@/lib/checkout-orders';
import { isSigned } from '@/lib/checkout-signature';

const refuse = (status: number, error: string) =>
  Response.json({ error }, { status });

/** The one place where an order becomes paid. */
export async function POST(request: Request) {
  const body = await request.text();
  if (
    !isSigned(body, request.headers.get('x-signature'))
  )
    return refuse(401, 'Not signed by the provider.');

  const event = JSON.parse(body);
  if (event.type !== 'payment.succeeded')
    return Response.json({ received: true });

  const order = await findOrder(event.order);
  if (!order) return refuse(404, 'No such order.');
  if (event.amount !== order.total)
    return refuse(409, 'Another amount was paid.');

  completeOrder(order); // twice is as good as once
  return Response.json({ received: true });
}
