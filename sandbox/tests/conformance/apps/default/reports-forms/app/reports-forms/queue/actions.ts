'use server';
import { sent } from '../../../lib/reports-forms';

export async function add(before: number, { run, name }: { run: string; name: string }) {
  await new Promise((resolve) => setTimeout(resolve, 100));
  sent().lines.push(`${run} ${name}`);
  if (name === 'bad') throw new Error('cannot be added');
  return before + 1;
}
