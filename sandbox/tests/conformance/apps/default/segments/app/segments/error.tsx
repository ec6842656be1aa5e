'use client';

export default function ErrorPage({ error }: { error: Error }) {
  return <p data-testid="caught">{`above: ${error.message}`}</p>;
}
