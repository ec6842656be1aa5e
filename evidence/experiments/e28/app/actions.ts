'use server';

import { redirect } from 'next/navigation';

export async function leave() {
  redirect('/e28/target');
}

/** The mistake that is asked about. */
export async function leaveInTry() {
  try {
    redirect('/e28/target');
  } catch (error) {
    return { caught: error instanceof Error ? error.message : 'something else' };
  }
}
