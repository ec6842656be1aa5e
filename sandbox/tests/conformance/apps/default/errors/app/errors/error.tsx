'use client';

interface Props {
  error: Error & { digest?: string };
  reset: () => void;
}

export default function ErrorPage({ error, reset }: Props) {
  return (
    <div>
      <p data-testid="caught">{`caught: ${error.message}`}</p>
      <p data-testid="digest">{error.digest ?? 'no digest'}</p>
      <button type="button" onClick={reset}>
        Try again
      </button>
    </div>
  );
}
