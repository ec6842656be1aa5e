'use server';

import { lang } from 'next/root-params';

export async function ask(): Promise<string> {
  try {
    return String(await lang());
  } catch (error) {
    return String(error);
  }
}
