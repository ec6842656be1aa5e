'use server';

import { sign } from '@/lib/github-signature';

/** Plays GitHub for this page; a real app signs nothing. */
export async function signPush(branch: string) {
  const name = String(branch).slice(0, 40);
  const body = JSON.stringify({
    ref: `refs/heads/${name}`,
  });
  return { body, signature: sign(body) };
}
