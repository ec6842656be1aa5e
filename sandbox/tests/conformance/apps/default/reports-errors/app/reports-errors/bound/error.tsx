'use client';

export default function Failed() {
  return <p data-testid="failed">Failed</p>;
}
