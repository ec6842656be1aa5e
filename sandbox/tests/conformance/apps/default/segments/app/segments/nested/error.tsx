'use client';

export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  return <p data-testid="caught">{`nested: ${error.digest ? 'an error of the server' : error.message}`}</p>;
}
