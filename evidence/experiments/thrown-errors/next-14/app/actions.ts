'use server';

export async function fail(): Promise<void> {
  throw new Error('the password of the database is wrong');
}
