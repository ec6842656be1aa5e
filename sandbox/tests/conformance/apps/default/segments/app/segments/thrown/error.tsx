'use client';

export default function ErrorPage({ error }: { error: unknown }) {
  return <p data-testid="caught">{`${error instanceof Error} ${JSON.stringify(error)}`}</p>;
}
