'use server';
import { redirect } from 'next/navigation';

export async function save() {
  redirect('/reports-actions/caught/done');
}
