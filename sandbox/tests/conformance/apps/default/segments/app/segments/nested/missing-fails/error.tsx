'use client';

export default function ErrorPage({ error }: { error: Error }) {
  return <p data-testid="caught">{`beside not-found: ${error.message}`}</p>;
}
