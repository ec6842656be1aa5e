'use server';

import { readAll } from './read';

export async function readOnServer(): Promise<string> {
  return readAll();
}

/** Its `toJSON` is what arrives. */
export const bytes = async (): Promise<unknown> => ({ picture: Buffer.from('hi') });
