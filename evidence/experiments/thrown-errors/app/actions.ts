'use server';

import { forbidden, unauthorized } from 'next/navigation';

export async function fail(): Promise<void> {
  throw new Error('the password of the database is wrong');
}

export async function forbid(): Promise<void> {
  forbidden();
}

export async function askToSignIn(): Promise<void> {
  unauthorized();
}
