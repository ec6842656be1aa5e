'use client';

import { catchError, type ErrorInfo } from 'next/error';

function Fallback({ title }: { title: string }, { error, reset, retry }: ErrorInfo) {
  return (
    <section>
      <p data-testid="fallback">{`${title}: ${error instanceof Error ? error.message : String(error)}`}</p>
      <button type="button" onClick={() => reset()}>
        Reset
      </button>
      <button type="button" onClick={() => retry()}>
        Retry
      </button>
    </section>
  );
}

export const Boundary = catchError(Fallback);
