'use server';

import { addJob, buildReport } from '@/lib/report';

export async function makeReport() {
  // The client sends its next action when this one ends.
  await buildReport(addJob());
}
