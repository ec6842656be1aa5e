'use server';

import { cookies, headers } from 'next/headers';
import { after } from 'next/server';
import { log } from '../log';

export async function later() {
  const before = log().length;
  after(async () => {
    await new Promise((ready) => setTimeout(ready, 20));
    const who = (await cookies()).get('who')?.value;
    log().push(`action ${who} ${(await headers()).get('accept')}`);
  });
  return log().length - before;
}

export async function signIn() {
  (await cookies()).set('who', 'Ada');
}
