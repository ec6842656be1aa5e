'use server';
import { hold, sent } from '../../../lib/reports-forms';

export async function save(form: FormData) {
  const job = String(form.get('job'));
  await hold(job);
  sent().lines.push(`${job} ${form.get('choice')}`);
}
