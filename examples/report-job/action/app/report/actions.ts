'use server';

import { redirect } from 'next/navigation';
import { after } from 'next/server';
import { addJob, buildNextReport } from '@/lib/report';

export async function startReport() {
  const id = await addJob();
  // Runs once the answer is out. Workers of their own would
  // ask the table for jobs, and this line would go.
  after(buildNextReport);
  redirect(`/report?job=${id}`);
}
