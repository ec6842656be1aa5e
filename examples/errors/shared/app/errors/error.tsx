'use client';

export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <article>
      <h1>Something went wrong</h1>
      <p role="alert">{error.message}</p>
      <p>
        Digest: <code>{error.digest ?? 'none'}</code>
      </p>
      <button type="button" onClick={reset}>
        Back to the documents
      </button>
    </article>
  );
}
