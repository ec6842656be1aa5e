import 'server-only';
import { connection } from 'next/server';

export type Payment = { event: string; order: string };

const store = globalThis as typeof globalThis & {
  paidOrders?: Payment[];
};
store.paidOrders ??= [];

export async function listPaid(): Promise<Payment[]> {
  await connection();
  return store.paidOrders ?? [];
}

/** Stripe may deliver an event more than once: it counts the first time. */
export function recordPayment(payment: Payment) {
  const paid = store.paidOrders ?? [];
  if (paid.some((one) => one.event === payment.event))
    return { isNew: false };

  store.paidOrders = [...paid, payment];
  return { isNew: true };
}
