'use server';

export async function confirmOrder() {
  return 'the order is confirmed';
}
