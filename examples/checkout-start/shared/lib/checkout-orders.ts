import 'server-only';
import { connection } from 'next/server';

export type Order = {
  id: string;
  product: string;
  quantity: number;
  total: number; // in cents
  status: 'pending' | 'paid';
};

const prices: Record<string, number> = {
  tea: 450,
  coffee: 650,
};
const store = globalThis as typeof globalThis & {
  checkoutOrders?: Map<string, Order>;
};
store.checkoutOrders ??= new Map();
const orders = store.checkoutOrders;

/** What a stranger may send. The price is not among it. */
export function readPurchase(
  product: unknown,
  quantity: unknown,
) {
  if (
    typeof product !== 'string' ||
    !Object.hasOwn(prices, product)
  )
    return { error: 'Choose a product.' };
  const count = Number(quantity);
  if (
    !Number.isInteger(count) ||
    count < 1 ||
    count > 9
  )
    return { error: 'Order between 1 and 9.' };
  return { purchase: { product, quantity: count } };
}

type Purchase = Pick<Order, 'product' | 'quantity'>;

export function createOrder(purchase: Purchase): Order {
  const order: Order = {
    id: crypto.randomUUID(),
    ...purchase,
    total:
      purchase.quantity *
      (prices[purchase.product] ?? 0),
    status: 'pending',
  };
  orders.set(order.id, order);
  return order;
}

export async function findOrder(id: string) {
  await connection();
  return orders.get(id);
}

/** Only for the webhook: nothing that a browser says leads here. */
export const completeOrder = (order: Order) =>
  orders.set(order.id, { ...order, status: 'paid' });
