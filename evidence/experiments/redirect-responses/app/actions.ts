'use server';

import { redirect } from 'next/navigation';

export async function leave() {
  redirect('/redirect-responses/target');
}

/** The mistake that is asked about. */
export async function leaveInTry() {
  try {
    redirect('/redirect-responses/target');
  } catch (error) {
    return { caught: error instanceof Error ? error.message : 'something else' };
  }
}
