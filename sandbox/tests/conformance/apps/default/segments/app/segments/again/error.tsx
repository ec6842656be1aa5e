'use client';

export default function ErrorPage({ reset, retry }: { reset: () => void; retry: () => void }) {
  return (
    <div>
      <p data-testid="caught">caught</p>
      <button type="button" onClick={reset}>
        Reset
      </button>
      <button type="button" onClick={retry}>
        Retry
      </button>
    </div>
  );
}
