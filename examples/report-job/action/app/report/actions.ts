'use server';

import { redirect } from 'next/navigation';
import { after } from 'next/server';
import { addJob, buildReport } from '@/lib/report';

export async function startReport() {
  const job = addJob();
  // Runs once the answer is out. With a real queue, this
  // line hands the job to it, and a worker does the rest.
  after(() => buildReport(job));
  redirect(`/report?job=${job.id}`);
}
