'use server';

import { addJob, buildNextReport } from '@/lib/report';

export async function makeReport() {
  await addJob();
  // The client sends its next action when this one ends.
  await buildNextReport();
}
