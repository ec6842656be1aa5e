import 'server-only';

export type Job = {
  id: string;
  done: number;
  of: number;
};

// Stands in for a queue and the table of its jobs.
const store = globalThis as typeof globalThis & {
  reportJobs?: Map<string, Job>;
  reportNotes?: string[];
};
store.reportJobs ??= new Map();
store.reportNotes ??= [];

export function addJob(): Job {
  const job = {
    id: crypto.randomUUID(),
    done: 0,
    of: 8,
  };
  store.reportJobs?.set(job.id, job);
  return job;
}

export const findJob = (id: string) =>
  store.reportJobs?.get(id);

/** Takes its time: eight regions, one after the other. */
export async function buildReport(job: Job) {
  console.log(`report ${job.id}: begun`);
  while (job.done < job.of) {
    await new Promise((next) => setTimeout(next, 800));
    job.done++;
  }
  console.log(`report ${job.id}: ready`);
}

export function addNote(text: string) {
  store.reportNotes?.push(text);
  console.log(`note ${text}: saved`);
}
