'use client';

export default function ErrorPage({
  error,
}: {
  error: Error & { digest?: string };
}) {
  return (
    <p role="alert">
      {error.message} (digest{' '}
      {error.digest ?? 'missing'})
    </p>
  );
}
