'use server';
import { redirect } from 'next/navigation';

export async function guess(_: { message: string }, form: FormData) {
  const name = String(form.get('name'));
  if (name !== 'John') return { message: `${name} is wrong` };
  redirect('/reports-actions/same-page');
}
