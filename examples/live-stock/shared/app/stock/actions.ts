'use server';

import { refresh } from 'next/cache';
import { orderMore, takeOne } from '@/lib/stock';

export async function sellOne() {
  takeOne();
  refresh();
}

export async function orderTen() {
  await orderMore();
  refresh();
}
