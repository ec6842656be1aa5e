'use client';

export default function ErrorPage({ error }: { error: Error }) {
  return <p data-testid="caught">{`beside loading: ${error.message}`}</p>;
}
