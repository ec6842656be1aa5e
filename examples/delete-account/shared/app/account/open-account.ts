'use server';

import { refresh } from 'next/cache';
import { openAccount } from '@/lib/accounts';

/** Stands in for registering and signing in. */
export async function openDemoAccount() {
  await openAccount('open sesame');
  refresh();
}
