'use server';
import { revalidatePath } from 'next/cache';
import { held, hold } from '../../../lib/reports-actions';

export async function work(form: FormData) {
  const job = String(form.get('job'));
  await hold(job);
  held().names.push(job);
  revalidatePath('/reports-actions/blocked');
}
