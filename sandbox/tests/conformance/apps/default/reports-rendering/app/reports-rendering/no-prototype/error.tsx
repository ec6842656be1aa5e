'use client';

export default function Failed() {
  return <p data-testid="row">Failed</p>;
}
