'use client';

import { useActionState } from 'react';
import { JobStatus } from './job-status';

type State = { address?: string; error?: string };

async function startReport(): Promise<State> {
  const response = await fetch('/api/reports', {
    method: 'POST',
  });
  const address = response.headers.get('location');
  if (response.status !== 202 || !address)
    return { error: 'The report was not started.' };
  return { address };
}

export function ReportButton() {
  const [{ address, error }, start, pending] =
    useActionState(startReport, {});

  return (
    <>
      <form action={start}>
        <button type="submit" disabled={pending}>
          Build report
        </button>
        {error && <p role="alert">{error}</p>}
      </form>
      {address && (
        <JobStatus key={address} address={address} />
      )}
    </>
  );
}
