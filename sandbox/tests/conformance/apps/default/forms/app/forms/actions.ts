'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';

interface Holder {
  conformanceForms?: string[];
}

const rows = () => {
  const holder = globalThis as typeof globalThis & Holder;
  holder.conformanceForms ??= [];
  return holder.conformanceForms;
};

export async function read() {
  return rows();
}
export async function addRow(form: FormData) {
  rows().push(String(form.get('row')));
  revalidatePath('/forms');
}
export async function addBound(prefix: string, form: FormData) {
  rows().push(`${prefix}:${form.get('row')}`);
  revalidatePath('/forms');
}
export async function addAndGo(form: FormData) {
  rows().push(String(form.get('row')));
  redirect('/forms/done');
}
export async function addSlowly(form: FormData) {
  await new Promise((done) => setTimeout(done, 1_200));
  rows().push(String(form.get('row')));
  revalidatePath('/forms');
}
export interface State {
  message: string;
  calls: number;
}
export async function check(previous: State, form: FormData): Promise<State> {
  const row = String(form.get('row'));
  const calls = previous.calls + 1;
  if (row.length < 3) return { message: `"${row}" is too short`, calls };
  rows().push(row);
  revalidatePath('/forms');
  return { message: 'saved', calls };
}
export async function keys(form: FormData) {
  rows().push([...form.keys()].filter((key) => !key.startsWith('$ACTION')).join('+'));
  revalidatePath('/forms');
}
export async function failing() {
  if (rows().length >= 0) throw new Error('secret of the form');
}
