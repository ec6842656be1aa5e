'use client';

export default function Fallback({ error }: { error: Error & { digest?: string } }) {
  return <p data-testid="digest">{error.digest}</p>;
}
