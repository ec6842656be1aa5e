import { Suspense } from 'react';
import { findJob } from '@/lib/report';
import { startReport } from './actions';
import { JobStatus } from './job-status';
import { NoteForm } from './note-form';

type Props = {
  searchParams: Promise<{ job?: string | string[] }>;
};

export default function Page({ searchParams }: Props) {
  return (
    <article>
      <h1>Sales report</h1>
      <form action={startReport}>
        <button type="submit">Build report</button>
      </form>
      <Suspense
        fallback={<p>Looking for your report…</p>}
      >
        <CurrentJob searchParams={searchParams} />
      </Suspense>
      <NoteForm />
    </article>
  );
}

async function CurrentJob({ searchParams }: Props) {
  const { job: id } = await searchParams;
  if (!id) return null;
  const job = await findJob(String(id));
  if (!job) return <p role="alert">No such report.</p>;
  return <JobStatus key={job.id} initial={job} />;
}
