'use server';

import { isYear, salesFile } from '@/lib/sales/data';

// No status, no headers: only a value goes back, and the
// client has to make a file of it.
export async function exportSales(year: string) {
  if (!isYear(year)) return { error: 'No such year.' };
  return { file: salesFile(year) };
}
